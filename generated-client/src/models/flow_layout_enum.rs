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
    /// The string that stands for the value.
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

impl From<&str> for FlowLayoutEnum {
    fn from(value: &str) -> Self {
        match value {
            "stacked" => Self::Stacked,
            "content_left" => Self::ContentLeft,
            "content_right" => Self::ContentRight,
            "sidebar_left" => Self::SidebarLeft,
            "sidebar_right" => Self::SidebarRight,
            _ => Self::Unknown(value.to_owned()),
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
