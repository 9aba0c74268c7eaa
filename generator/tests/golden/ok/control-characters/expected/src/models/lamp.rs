//! `Lamp`: an object.

use crate::schema;

/// Turned round, a bell , and a line of its own.
#[derive(Clone, PartialEq, Default)]
pub struct Lamp {
    /// The member `a b`.
    pub a_b: Option<String>,
    /// A null character.
    pub line_break: Option<String>,
    pub colour: Option<LampColour>,
}

openapi_runtime::object!(Lamp: SCHEMA {
    a_b: "a\u{202e}b" => &schema::STRING,
    line_break: "line\nbreak" => &schema::STRING,
    colour: "colour" valid => &COLOUR_SCHEMA,
});

openapi_runtime::string_enum! {
    pub enum LampColour: COLOUR_SCHEMA {
        /// `re d`.
        ReD = "re\u{202e}d",
        /// `gr een`.
        GrEen = "gr\neen",
        /// (empty).
        Empty = "\u{2066}",
        /// (empty).
        Empty2 = "\0",
        Empty3 = "\u{feff}",
    }
}
