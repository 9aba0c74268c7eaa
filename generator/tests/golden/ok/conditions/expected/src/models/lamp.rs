//! `Lamp`: an object.

use openapi_runtime::{Map, Rule, Schema, Value};
use crate::schema::{self, Literal, Types};

#[derive(Clone, PartialEq)]
pub struct Lamp {
    pub kind: LampKind,
    pub watt: Option<i64>,
    pub length: Option<f64>,
    /// Members that are not listed above.
    pub additional_properties: Map<Value>,
}

openapi_runtime::object!([whole, as_written] Lamp: SCHEMA {
    kind: "kind" required,
    watt: "watt",
    length: "length",
    ..additional_properties,
});

pub(crate) static SCHEMA: Schema = Schema(&[
    Rule::Type(Types::OBJECT),
    Rule::Required(&["kind"]),
    Rule::DependentRequired(&[("length", &["watt"])]),
    Rule::Properties(&[
        ("kind", &KIND_SCHEMA),
        ("watt", &schema::INTEGER),
        ("length", &schema::NUMBER),
    ]),
    Rule::If(
        &Schema(&[Rule::Properties(&[(
            "kind",
            &Schema(&[Rule::Enum(&[Literal::String("strip")])]),
        )])]),
        &Schema(&[Rule::Required(&["length"])]),
        &Schema(&[Rule::Required(&["watt"])]),
    ),
]);

openapi_runtime::string_enum! {
    pub enum LampKind as KIND_SCHEMA {
        Bulb = "bulb",
        Strip = "strip",
    }
}

pub(crate) static KIND_SCHEMA: Schema =
    Schema(&[Rule::Enum(&[Literal::String("bulb"), Literal::String("strip")])]);
