//! `Identified`: an object.

use openapi_runtime::{Rule, Schema};
use crate::schema::{self, Types};

#[derive(Clone, PartialEq, Default)]
pub struct Identified {
    /// Set by the server.
    pub id: Option<String>,
}

openapi_runtime::object!(Identified: SCHEMA { id: "id" });

pub(super) static SCHEMA: Schema =
    Schema(&[Rule::Type(Types::OBJECT), Rule::Properties(&[("id", &schema::STRING)])]);
