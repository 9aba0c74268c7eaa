//! `read_lamp format`: a string out of a list.

use openapi_runtime::{Rule, Schema};
use crate::schema::{Literal, Types};

/// The string `read_lamp format`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ReadLampFormat {
    /// `json`.
    Json,
    /// `png`.
    Png,
    /// A value that the document does not list; it is kept, but not valid.
    Unknown(String),
}

impl ReadLampFormat {
    /// Every value that the document lists.
    #[inline]
    pub const fn all() -> &'static [Self] {
        &[Self::Json, Self::Png]
    }

    /// The string that stands for the value.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Json => "json",
            Self::Png => "png",
            Self::Unknown(value) => value,
        }
    }
}

openapi_runtime::string_enum!(ReadLampFormat, SCHEMA);

pub(super) static SCHEMA: Schema = Schema(&[
    Rule::Type(Types::STRING),
    Rule::Enum(&[Literal::String("json"), Literal::String("png")]),
]);
