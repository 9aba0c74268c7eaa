//! `Lamp`: an object.

use super::Colour;

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

openapi_runtime::object!(Lamp: SCHEMA {
    colour: "colour" required valid => &super::colour::SCHEMA,
    beside: "beside" valid => &SCHEMA,
});
