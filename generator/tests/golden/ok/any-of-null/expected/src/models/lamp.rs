//! `Lamp`: an object.

use openapi_runtime::{Nullable, Rule, Schema, number::Num};
use super::Room;
use crate::schema::{self, Types};

#[derive(Clone, PartialEq)]
pub struct Lamp {
    pub room: Nullable<Room>,
    pub watt: Option<Nullable<i64>>,
}

openapi_runtime::object!(Lamp: SCHEMA {
    room: "room" required => schema::or_null!(&super::room::SCHEMA),
    watt: "watt" holds => &WATT,
});

static WATT: Schema = Schema(&[
    Rule::Nullable,
    Rule::AllOf(&[&Schema(&[Rule::Type(Types::INTEGER), Rule::Minimum(Num::Int(1))])]),
]);
