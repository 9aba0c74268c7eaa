//! `FlowDesignationEnum`: a string out of a list.

use openapi_runtime::{Rule, Schema};
use crate::schema::{Literal, Types};

/// The occasion on which a flow is run.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum FlowDesignationEnum {
    /// `authentication`.
    Authentication,
    /// `authorization`.
    Authorization,
    /// `invalidation`.
    Invalidation,
    /// `enrollment`.
    Enrollment,
    /// `unenrollment`.
    Unenrollment,
    /// `recovery`.
    Recovery,
    /// `stage_configuration`.
    StageConfiguration,
    /// A value that the document does not list; it is kept, but not valid.
    Unknown(String),
}

impl FlowDesignationEnum {
    /// Every value that the document lists.
    #[inline]
    pub const fn all() -> &'static [Self] {
        &[
            Self::Authentication, Self::Authorization, Self::Invalidation, Self::Enrollment,
            Self::Unenrollment, Self::Recovery, Self::StageConfiguration,
        ]
    }

    /// The string that stands for the value.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Authentication => "authentication",
            Self::Authorization => "authorization",
            Self::Invalidation => "invalidation",
            Self::Enrollment => "enrollment",
            Self::Unenrollment => "unenrollment",
            Self::Recovery => "recovery",
            Self::StageConfiguration => "stage_configuration",
            Self::Unknown(value) => value,
        }
    }
}

openapi_runtime::string_enum!(FlowDesignationEnum, SCHEMA);

pub(super) static SCHEMA: Schema = Schema(&[
    Rule::Type(Types::STRING),
    Rule::Enum(&[
        Literal::String("authentication"),
        Literal::String("authorization"),
        Literal::String("invalidation"),
        Literal::String("enrollment"),
        Literal::String("unenrollment"),
        Literal::String("recovery"),
        Literal::String("stage_configuration"),
    ]),
]);
