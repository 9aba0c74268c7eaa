//! `Room`: another name.

use openapi_runtime::{Nullable, Rule, Schema};
use crate::schema::{self, Types};

/// The value `Room`.
pub type Room = Nullable<RoomValue>;

/// The object `Room value`.
#[derive(Clone, PartialEq, Default)]
pub struct RoomValue {
    /// The member `name`.
    pub name: Option<String>,
}

openapi_runtime::object!(RoomValue: VALUE_SCHEMA { name: "name" });

pub(super) static VALUE_SCHEMA: Schema = Schema(&[
    Rule::Type(Types::OBJECT.or(Types::NULL)),
    Rule::Properties(&[("name", &schema::STRING)]),
]);
