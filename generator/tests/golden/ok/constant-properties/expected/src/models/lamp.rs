//! `Lamp`: an object.

use openapi_runtime::{Rule, Schema, Validate, number::Num};
use crate::schema::{Literal, Types};

/// The object `Lamp`.
#[derive(Clone, PartialEq)]
pub struct Lamp {
    /// The member `kind`.
    pub kind: LampKind,
    /// At least 1.
    pub watt: i64,
}

openapi_runtime::object!(Lamp { kind: "kind" required, watt: "watt" required });

impl Validate for Lamp {
    const SCHEMA: &'static Schema = &SCHEMA;

    #[inline]
    fn is_valid(&self) -> bool {
        self.kind.is_valid() && self.watt.holds(&WATT)
    }
}

pub(super) static SCHEMA: Schema = Schema(&[
    Rule::Type(Types::OBJECT),
    Rule::Required(&["kind", "watt"]),
    Rule::Properties(&[("kind", &KIND_SCHEMA), ("watt", &WATT)]),
]);

static WATT: Schema = Schema(&[Rule::Type(Types::INTEGER), Rule::Minimum(Num::Int(1))]);

openapi_runtime::string_enum! {
    /// The string `Lamp kind`.
    pub enum LampKind as KIND_SCHEMA {
        Lamp = "lamp",
    }
}

pub(super) static KIND_SCHEMA: Schema = Schema(&[Rule::Enum(&[Literal::String("lamp")])]);
