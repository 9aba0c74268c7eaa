//! `DeniedActionEnum`: a string out of a list.

use openapi_runtime::{Rule, Schema};
use crate::schema::{Literal, Types};

/// What happens to a user whom a flow turns away.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum DeniedActionEnum {
    /// `message_continue`.
    MessageContinue,
    /// `message`.
    Message,
    /// `continue`.
    Continue,
    /// A value that the document does not list; it is kept, but not valid.
    Unknown(String),
}

impl DeniedActionEnum {
    /// Every value that the document lists.
    #[inline]
    pub const fn all() -> &'static [Self] {
        &[Self::MessageContinue, Self::Message, Self::Continue]
    }

    /// The string that stands for the value.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::MessageContinue => "message_continue",
            Self::Message => "message",
            Self::Continue => "continue",
            Self::Unknown(value) => value,
        }
    }
}

openapi_runtime::string_enum!(DeniedActionEnum, SCHEMA);

pub(super) static SCHEMA: Schema = Schema(&[
    Rule::Type(Types::STRING),
    Rule::Enum(&[
        Literal::String("message_continue"),
        Literal::String("message"),
        Literal::String("continue"),
    ]),
]);
