//! `glow X-Amz-Target`: a string out of a list.

use openapi_runtime::{Rule, Schema};
use crate::schema::{Literal, Types};

/// The string `glow X-Amz-Target`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum GlowXAmzTarget {
    /// `Lamps.Glow`.
    LampsGlow,
    /// A value that the document does not list; it is kept, but not valid.
    Unknown(String),
}

impl GlowXAmzTarget {
    /// Every value that the document lists.
    #[inline]
    pub const fn all() -> &'static [Self] {
        &[Self::LampsGlow]
    }

    /// The string that stands for the value.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::LampsGlow => "Lamps.Glow",
            Self::Unknown(value) => value,
        }
    }
}

openapi_runtime::string_enum!(GlowXAmzTarget, SCHEMA);

pub(super) static SCHEMA: Schema =
    Schema(&[Rule::Type(Types::STRING), Rule::Enum(&[Literal::String("Lamps.Glow")])]);
