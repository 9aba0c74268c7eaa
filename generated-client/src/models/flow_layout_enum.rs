//! `FlowLayoutEnum`: a string out of a list.

use openapi_runtime::{Rule, Schema};
use crate::schema::{Literal, Types};

/// Where on the page a flow's form is drawn.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum FlowLayoutEnum {
    /// `stacked`.
    Stacked,
    /// `content_left`.
    ContentLeft,
    /// `content_right`.
    ContentRight,
    /// `sidebar_left`.
    SidebarLeft,
    /// `sidebar_right`.
    SidebarRight,
    /// A value that the document does not list; it is kept, but not valid.
    Unknown(String),
}

impl FlowLayoutEnum {
    /// Every value that the document lists.
    #[inline]
    pub const fn all() -> &'static [Self] {
        &[
            Self::Stacked, Self::ContentLeft, Self::ContentRight, Self::SidebarLeft,
            Self::SidebarRight,
        ]
    }

    /// The string that stands for the value.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Stacked => "stacked",
            Self::ContentLeft => "content_left",
            Self::ContentRight => "content_right",
            Self::SidebarLeft => "sidebar_left",
            Self::SidebarRight => "sidebar_right",
            Self::Unknown(value) => value,
        }
    }
}

openapi_runtime::string_enum!(FlowLayoutEnum, SCHEMA);

pub(super) static SCHEMA: Schema = Schema(&[
    Rule::Type(Types::STRING),
    Rule::Enum(&[
        Literal::String("stacked"),
        Literal::String("content_left"),
        Literal::String("content_right"),
        Literal::String("sidebar_left"),
        Literal::String("sidebar_right"),
    ]),
]);
