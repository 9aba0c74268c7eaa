//! `Lamp`: an object.

use openapi_runtime::{Rule, Schema, Validate};
use super::Room;
use crate::schema::Types;

/// The object `Lamp`.
#[derive(Clone, PartialEq)]
pub struct Lamp {
    /// The member `room`.
    pub room: Room,
}

openapi_runtime::object!(Lamp { room: "room" required });

impl Validate for Lamp {
    const SCHEMA: &'static Schema = &SCHEMA;

    #[inline]
    fn is_valid(&self) -> bool {
        true
    }
}

pub(super) static SCHEMA: Schema = Schema(&[
    Rule::Type(Types::OBJECT),
    Rule::Required(&["room"]),
    Rule::Properties(&[(
        "room",
        &Schema(&[
            Rule::Nullable,
            Rule::AllOf(&[&Schema(&[Rule::Nullable, Rule::Ref(&super::room::VALUE_SCHEMA)])]),
        ]),
    )]),
]);
