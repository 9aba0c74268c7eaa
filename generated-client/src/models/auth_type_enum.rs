//! `AuthTypeEnum`: a string out of a list.

use openapi_runtime::{Rule, Schema};
use crate::schema::{Literal, Types};

/// How authentik identifies itself to a `generic` provider.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum AuthTypeEnum {
    /// `basic`.
    Basic,
    /// `bearer`.
    Bearer,
    /// A value that the document does not list; it is kept, but not valid.
    Unknown(String),
}

impl AuthTypeEnum {
    /// Every value that the document lists.
    #[inline]
    pub const fn all() -> &'static [Self] {
        &[Self::Basic, Self::Bearer]
    }

    /// The string that stands for the value.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Basic => "basic",
            Self::Bearer => "bearer",
            Self::Unknown(value) => value,
        }
    }
}

openapi_runtime::string_enum!(AuthTypeEnum, SCHEMA);

pub(super) static SCHEMA: Schema = Schema(&[
    Rule::Type(Types::STRING),
    Rule::Enum(&[Literal::String("basic"), Literal::String("bearer")]),
]);
