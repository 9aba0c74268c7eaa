//! `Label`: an object.

use openapi_runtime::{Rule, Schema, Validate};
use super::Code;
use crate::schema::{self, Types};

/// The object `Label`.
#[derive(Clone, PartialEq)]
pub struct Label {
    /// The member `code`.
    pub code: Code,
    /// At most 100 characters.
    pub text: Option<String>,
}

openapi_runtime::object!(Label { code: "code" required, text: "text" });

impl Validate for Label {
    const SCHEMA: &'static Schema = &SCHEMA;

    #[inline]
    fn is_valid(&self) -> bool {
        self.code.is_valid() && self.text.holds(schema::MaxLength::<100>::STRING)
    }
}

pub(super) static SCHEMA: Schema = Schema(&[
    Rule::Type(Types::OBJECT),
    Rule::Required(&["code"]),
    Rule::Properties(&[("code", &super::code::SCHEMA), ("text", schema::MaxLength::<100>::STRING)]),
]);
