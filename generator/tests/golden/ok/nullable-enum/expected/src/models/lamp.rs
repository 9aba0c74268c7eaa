//! `Lamp`: an object.

use openapi_runtime::{Nullable, Rule, Schema, Validate};
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

openapi_runtime::object!(Lamp { bulb: "bulb", inside: "inside", outside: "outside" required });

impl Validate for Lamp {
    const SCHEMA: &'static Schema = &SCHEMA;

    #[inline]
    fn is_valid(&self) -> bool {
        self.bulb.holds(&BULB_SCHEMA) && self.inside.is_valid() && self.outside.is_valid()
    }
}

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
