//! `Lamp`: an object.

use openapi_runtime::{Rule, Schema, Validate};
use super::Colour;
use crate::schema::Types;

/// The object `Lamp`.
#[derive(Clone, PartialEq)]
pub struct Lamp {
    /// The member `colour`.
    pub colour: Colour,
    /// The member `beside`.
    pub beside: Option<Box<Lamp>>,
}

openapi_runtime::object!(Lamp { colour: "colour" required, beside: "beside" });

impl Validate for Lamp {
    const SCHEMA: &'static Schema = &SCHEMA;

    #[inline]
    fn is_valid(&self) -> bool {
        self.colour.is_valid() && self.beside.is_valid()
    }
}

pub(super) static SCHEMA: Schema = Schema(&[
    Rule::Type(Types::OBJECT),
    Rule::Required(&["colour"]),
    Rule::Properties(&[("colour", &super::colour::SCHEMA), ("beside", &SCHEMA)]),
]);
