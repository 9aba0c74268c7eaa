//! `Room`: another name.

use openapi_runtime::{Nullable, Rule, Schema};
use crate::schema::Literal;

/// The value `Room`.
pub type Room = Nullable<RoomValue>;

/// The string `Room value`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum RoomValue {
    /// `kitchen`.
    Kitchen,
    /// `hall`.
    Hall,
    /// A value that the document does not list; it is kept, but not valid.
    Unknown(String),
}

impl RoomValue {
    /// Every value that the document lists.
    #[inline]
    pub const fn all() -> &'static [Self] {
        &[Self::Kitchen, Self::Hall]
    }

    /// The string that stands for the value.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Kitchen => "kitchen",
            Self::Hall => "hall",
            Self::Unknown(value) => value,
        }
    }
}

openapi_runtime::string_enum!(RoomValue, ROOM_VALUE_SCHEMA);

pub(super) static ROOM_VALUE_SCHEMA: Schema = Schema(&[
    Rule::Nullable,
    Rule::Enum(&[Literal::String("kitchen"), Literal::String("hall"), Literal::Null]),
]);
