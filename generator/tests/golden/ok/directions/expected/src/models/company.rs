//! `Company`: an object.

use openapi_runtime::{Rule, Schema, Validate};
use crate::schema::{self, Types};

/// The object `Company`.
#[derive(Clone, PartialEq)]
pub struct Company {
    /// The member `kind`.
    pub kind: String,
}

openapi_runtime::object!(Company { kind: "kind" required });

impl Validate for Company {
    const SCHEMA: &'static Schema = &SCHEMA;

    #[inline]
    fn is_valid(&self) -> bool {
        true
    }
}

pub(super) static SCHEMA: Schema = Schema(&[
    Rule::Type(Types::OBJECT),
    Rule::Required(&["kind"]),
    Rule::Properties(&[("kind", &schema::STRING)]),
]);
