//! `Refused`: an object.

use openapi_runtime::{Rule, Schema, Validate};
use crate::schema::{self, Types};

/// The object `Refused`.
#[derive(Clone, PartialEq, Default)]
pub struct Refused {
    /// The member `name`.
    pub name: Option<String>,
}

openapi_runtime::object!(only Refused { name: "name" });

impl Validate for Refused {
    const SCHEMA: &'static Schema = &SCHEMA;

    #[inline]
    fn is_valid(&self) -> bool {
        true
    }
}

pub(super) static SCHEMA: Schema = Schema(&[
    Rule::Type(Types::OBJECT),
    Rule::Properties(&[("name", &schema::STRING)]),
    Rule::AdditionalProperties(&schema::NEVER),
]);
