//! `Problem`: an object.

use openapi_runtime::{Rule, Schema};
use crate::schema::{self, Types};

/// The object `Problem`.
#[derive(Clone, PartialEq, Default)]
pub struct Problem {
    /// The member `detail`.
    pub detail: Option<String>,
}

openapi_runtime::object!(Problem: SCHEMA { detail: "detail" });

pub(super) static SCHEMA: Schema =
    Schema(&[Rule::Type(Types::OBJECT), Rule::Properties(&[("detail", &schema::STRING)])]);
