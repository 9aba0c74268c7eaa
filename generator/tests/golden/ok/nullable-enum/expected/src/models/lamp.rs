//! `Lamp`: an object.

use openapi_runtime::{Nullable, Rule, Schema};
use super::{Colour, Shade};
use crate::schema::{Literal, Types};

/// The object `Lamp`.
#[derive(Clone, PartialEq)]
pub struct Lamp {
    /// The member `bulb`.
    pub bulb: Option<Nullable<LampBulb>>,
    /// The member `inside`.
    pub inside: Option<Colour>,
    /// The member `outside`.
    pub outside: Nullable<Shade>,
}

openapi_runtime::object!(Lamp: SCHEMA {
    bulb: "bulb" holds(&BULB_SCHEMA),
    inside: "inside" valid,
    outside: "outside" required valid,
});

pub(super) static SCHEMA: Schema = Schema(&[
    Rule::Type(Types::OBJECT),
    Rule::Required(&["outside"]),
    Rule::Properties(&[
        ("bulb", &BULB_SCHEMA),
        ("inside", &Schema(&[Rule::Nullable, Rule::Ref(&super::colour::VALUE_SCHEMA)])),
        ("outside", &Schema(&[Rule::Nullable, Rule::AllOf(&[&super::shade::SCHEMA])])),
    ]),
]);

openapi_runtime::string_enum! {
    /// The string `Lamp bulb`.
    pub enum LampBulb as BULB_SCHEMA {
        E14 = "E14",
        E27 = "E27",
    }
}

pub(super) static BULB_SCHEMA: Schema = Schema(&[
    Rule::Type(Types::STRING.or(Types::NULL)),
    Rule::Enum(&[Literal::String("E14"), Literal::String("E27")]),
]);
