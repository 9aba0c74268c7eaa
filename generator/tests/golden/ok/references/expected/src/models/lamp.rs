//! `Lamp`: an object.

use openapi_runtime::{Rule, Schema};
use super::Colour;
use crate::schema::Types;

#[derive(Clone, PartialEq)]
pub struct Lamp {
    pub colour: Colour,
    pub beside: Option<Box<Lamp>>,
}

impl Lamp {
    /// The object with no members but those that must be there.
    #[inline]
    pub fn new(colour: Colour) -> Self {
        Self { colour, beside: None }
    }
}

openapi_runtime::object!(Lamp: SCHEMA { colour: "colour" required valid, beside: "beside" valid });

pub(super) static SCHEMA: Schema = Schema(&[
    Rule::Type(Types::OBJECT),
    Rule::Required(&["colour"]),
    Rule::Properties(&[("colour", &super::colour::SCHEMA), ("beside", &SCHEMA)]),
]);
