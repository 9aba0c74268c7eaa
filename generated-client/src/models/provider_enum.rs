//! `ProviderEnum`: a string out of a list.

use openapi_runtime::{Rule, Schema};
use crate::schema::{Literal, Types};

/// Who delivers the messages, Twilio or any service that takes them over HTTP.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ProviderEnum {
    /// `twilio`.
    Twilio,
    /// `generic`.
    Generic,
    /// A value that the document does not list; it is kept, but not valid.
    Unknown(String),
}

impl ProviderEnum {
    /// Every value that the document lists.
    #[inline]
    pub const fn all() -> &'static [Self] {
        &[Self::Twilio, Self::Generic]
    }

    /// The string that stands for the value.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Twilio => "twilio",
            Self::Generic => "generic",
            Self::Unknown(value) => value,
        }
    }
}

openapi_runtime::string_enum!(ProviderEnum, SCHEMA);

pub(super) static SCHEMA: Schema = Schema(&[
    Rule::Type(Types::STRING),
    Rule::Enum(&[Literal::String("twilio"), Literal::String("generic")]),
]);
