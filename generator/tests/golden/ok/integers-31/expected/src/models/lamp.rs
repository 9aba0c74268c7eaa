//! `Lamp`: an object.

use openapi_runtime::{Rule, Schema};
use crate::schema::{self, Types};

#[derive(Clone, PartialEq, Default)]
pub struct Lamp {
    pub watt: Option<i64>,
    pub hours: Option<i32>,
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
