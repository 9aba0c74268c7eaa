//! `Lamp`: an object.

use openapi_runtime::{Nullable, Rule, Schema};
use super::{Colour, Shade};
use crate::schema::{Literal, Types};

#[derive(Clone, PartialEq)]
pub struct Lamp {
    pub bulb: Option<Nullable<LampBulb>>,
    pub inside: Option<Colour>,
    pub outside: Nullable<Shade>,
}

openapi_runtime::object!(Lamp: SCHEMA {
    bulb: "bulb" holds => &BULB_SCHEMA,
    inside: "inside" valid => &Schema(&[Rule::Nullable, Rule::Ref(&super::colour::VALUE_SCHEMA)]),
    outside: "outside" required valid => &Schema(&[
        Rule::Nullable,
        Rule::AllOf(&[&super::shade::SCHEMA]),
    ]),
});

openapi_runtime::string_enum! {
    pub enum LampBulb as BULB_SCHEMA {
        E14 = "E14",
        E27 = "E27",
    }
}

pub(super) static BULB_SCHEMA: Schema = Schema(&[
    Rule::Type(Types::STRING.or(Types::NULL)),
    Rule::Enum(&[Literal::String("E14"), Literal::String("E27")]),
]);
