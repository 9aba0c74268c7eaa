//! `Room`: an object.

use openapi_runtime::{Rule, Schema};
use crate::schema::{self, Types};

#[derive(Clone, PartialEq, Default)]
pub struct Room {
    pub name: Option<String>,
}

openapi_runtime::object!(Room: SCHEMA { name: "name" });

pub(super) static SCHEMA: Schema =
    Schema(&[Rule::Type(Types::OBJECT), Rule::Properties(&[("name", &schema::STRING)])]);
