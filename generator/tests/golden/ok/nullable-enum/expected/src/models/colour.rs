//! `Colour`: another name.

use openapi_runtime::{Nullable, Rule, Schema};
use crate::schema::{Literal, Types};

/// The value `Colour`.
pub type Colour = Nullable<ColourValue>;

/// The string `Colour value`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ColourValue {
    /// `red`.
    Red,
    /// `green`.
    Green,
    /// A value that the document does not list; it is kept, but not valid.
    Unknown(String),
}

impl ColourValue {
    /// Every value that the document lists.
    #[inline]
    pub const fn all() -> &'static [Self] {
        &[Self::Red, Self::Green]
    }

    /// The string that stands for the value.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Red => "red",
            Self::Green => "green",
            Self::Unknown(value) => value,
        }
    }
}

openapi_runtime::string_enum!(ColourValue, COLOUR_VALUE_SCHEMA);

pub(super) static COLOUR_VALUE_SCHEMA: Schema = Schema(&[
    Rule::Type(Types::STRING.or(Types::NULL)),
    Rule::Enum(&[Literal::String("red"), Literal::String("green"), Literal::Null]),
]);
