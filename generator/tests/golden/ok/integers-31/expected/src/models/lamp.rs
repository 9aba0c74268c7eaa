//! `Lamp`: an object.

use openapi_runtime::{Rule, Schema};
use crate::schema::{self, Types};

/// The object `Lamp`.
#[derive(Clone, PartialEq, Default)]
pub struct Lamp {
    /// The member `watt`.
    pub watt: Option<i64>,
    /// The member `hours`.
    pub hours: Option<i32>,
    /// The member `name`.
    pub name: Option<String>,
}

openapi_runtime::object!(Lamp: SCHEMA { watt: "watt", hours: "hours", name: "name" });

pub(super) static SCHEMA: Schema = Schema(&[
    Rule::Type(Types::OBJECT),
    Rule::Properties(&[
        ("watt", &schema::INTEGER),
        ("hours", &schema::INT32),
        ("name", &schema::STRING),
    ]),
]);
