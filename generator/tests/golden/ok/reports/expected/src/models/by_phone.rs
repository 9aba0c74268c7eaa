//! `ByPhone`: an object.

use openapi_runtime::{Rule, Schema, number::Num};
use crate::schema::{self, Types};

#[derive(Clone, PartialEq)]
pub struct ByPhone {
    pub phone: String,
    /// Never sent by the server.
    ///
    /// At least 10.
    pub code: i64,
}

openapi_runtime::object!(ByPhone: SCHEMA {
    phone: "phone" required => &schema::STRING,
    code: "code" required holds => &CODE,
});

static CODE: Schema =
    Schema(&[Rule::Secret, Rule::Type(Types::INTEGER), Rule::Minimum(Num::Int(10))]);
