//! `mod`: an object.

use openapi_runtime::{Rule, Schema};
use crate::schema::{self, Types};

#[derive(Clone, PartialEq, Default)]
pub struct Mod {
    pub r#match: Option<String>,
}

openapi_runtime::object!(Mod: SCHEMA { r#match: "match" });

pub(super) static SCHEMA: Schema =
    Schema(&[Rule::Type(Types::OBJECT), Rule::Properties(&[("match", &schema::STRING)])]);
