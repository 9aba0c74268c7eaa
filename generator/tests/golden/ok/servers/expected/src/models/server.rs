//! `Server`: an object.

use openapi_runtime::{Rule, Schema};
use crate::schema::{self, Types};

#[derive(Clone, PartialEq, Default)]
pub struct Server {
    pub name: Option<String>,
}

openapi_runtime::object!(Server: SCHEMA { name: "name" });

pub(super) static SCHEMA: Schema =
    Schema(&[Rule::Type(Types::OBJECT), Rule::Properties(&[("name", &schema::STRING)])]);
