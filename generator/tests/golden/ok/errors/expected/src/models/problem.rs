//! `Problem`: an object.

use openapi_runtime::{Rule, Schema};
use crate::schema::{self, Types};

#[derive(Clone, PartialEq, Default)]
pub struct Problem {
    pub detail: Option<String>,
}

openapi_runtime::object!(Problem: SCHEMA { detail: "detail" });

pub(super) static SCHEMA: Schema =
    Schema(&[Rule::Type(Types::OBJECT), Rule::Properties(&[("detail", &schema::STRING)])]);
