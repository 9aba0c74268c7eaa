//! `Lamp`: an object.

use openapi_runtime::{Rule, Schema, number::Num};
use crate::schema::{Literal, Types};

#[derive(Clone, PartialEq)]
pub struct Lamp {
    pub kind: LampKind,
    /// At least 1.
    pub watt: i64,
}

openapi_runtime::object!(Lamp: SCHEMA {
    kind: "kind" required valid => &KIND_SCHEMA,
    watt: "watt" required holds => &WATT,
});

static WATT: Schema = Schema(&[Rule::Type(Types::INTEGER), Rule::Minimum(Num::Int(1))]);

openapi_runtime::string_enum! {
    pub enum LampKind as KIND_SCHEMA {
        Lamp = "lamp",
    }
}

pub(crate) static KIND_SCHEMA: Schema = Schema(&[Rule::Enum(&[Literal::String("lamp")])]);
