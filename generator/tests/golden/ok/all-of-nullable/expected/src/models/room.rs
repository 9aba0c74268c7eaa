//! `Room`: another name.

use openapi_runtime::{Nullable, Rule, Schema};
use crate::schema::{self, Types};

pub type Room = Nullable<RoomValue>;

#[derive(Clone, PartialEq, Default)]
pub struct RoomValue {
    pub name: Option<String>,
}

openapi_runtime::object!(RoomValue: VALUE_SCHEMA { name: "name" });

pub(super) static VALUE_SCHEMA: Schema = Schema(&[
    Rule::Type(Types::OBJECT.or(Types::NULL)),
    Rule::Properties(&[("name", &schema::STRING)]),
]);
