//! `Problem`: an object.

use openapi_runtime::{Rule, Schema, Validate};
use crate::schema::{self, Types};

/// The object `Problem`.
#[derive(Clone, PartialEq, Default)]
pub struct Problem {
    /// The member `detail`.
    pub detail: Option<String>,
}

openapi_runtime::object!(Problem { detail: "detail" });

impl Validate for Problem {
    const SCHEMA: &'static Schema = &SCHEMA;

    #[inline]
    fn is_valid(&self) -> bool {
        true
    }
}

pub(super) static SCHEMA: Schema =
    Schema(&[Rule::Type(Types::OBJECT), Rule::Properties(&[("detail", &schema::STRING)])]);
