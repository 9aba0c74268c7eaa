//! `Kind`: a string out of a list.

use openapi_runtime::{Rule, Schema};
use crate::schema::Literal;

/// The string `Kind`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// `lamp`.
    Lamp,
    /// A value that the document does not list; it is kept, but not valid.
    Unknown(String),
}

impl Kind {
    /// Every value that the document lists.
    #[inline]
    pub const fn all() -> &'static [Self] {
        &[Self::Lamp]
    }

    /// The string that stands for the value.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Lamp => "lamp",
            Self::Unknown(value) => value,
        }
    }
}

openapi_runtime::string_enum!(Kind, SCHEMA);

pub(super) static SCHEMA: Schema = Schema(&[Rule::Enum(&[Literal::String("lamp")])]);
