//! `Vec`: an object.

use openapi_runtime::{Rule, Schema};
use crate::schema::{self, Types};

/// The object `Vec`.
#[derive(Clone, PartialEq, Default)]
pub struct Vec2 {
    pub option: Option<String>,
}

openapi_runtime::object!(Vec2: SCHEMA { option: "option" });

pub(super) static SCHEMA: Schema =
    Schema(&[Rule::Type(Types::OBJECT), Rule::Properties(&[("option", &schema::STRING)])]);
