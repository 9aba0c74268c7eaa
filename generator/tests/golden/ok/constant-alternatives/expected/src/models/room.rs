//! `Room`: another name.

use openapi_runtime::{Nullable, Rule, Schema};
use crate::schema::Literal;

pub type Room = Nullable<RoomValue>;

openapi_runtime::string_enum! {
    pub enum RoomValue as VALUE_SCHEMA {
        Kitchen = "kitchen",
        Hall = "hall",
    }
}

pub(super) static VALUE_SCHEMA: Schema = Schema(&[
    Rule::Nullable,
    Rule::Enum(&[Literal::String("kitchen"), Literal::String("hall"), Literal::Null]),
]);
