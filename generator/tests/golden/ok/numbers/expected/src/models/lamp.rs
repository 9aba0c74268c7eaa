//! `Lamp`: an object.

use openapi_runtime::{Rule, Schema, number::Num};
use crate::schema::Types;

#[derive(Clone, PartialEq, Default)]
pub struct Lamp {
    /// At least 1, at most 100.
    pub watt: Option<i64>,
    /// At least 0, at most 18446744073709551615.
    pub size: Option<u64>,
}

openapi_runtime::object!(Lamp: SCHEMA { watt: "watt" holds => &WATT, size: "size" holds => &SIZE });

static WATT: Schema =
    Schema(&[Rule::Type(Types::INTEGER), Rule::Minimum(Num::Int(1)), Rule::Maximum(Num::Int(100))]);

static SIZE: Schema = Schema(&[
    Rule::Type(Types::INTEGER),
    Rule::Minimum(Num::Int(0)),
    Rule::Maximum(Num::Int(18446744073709551615)),
]);
