//! `Room`: an object.

use openapi_runtime::{Rule, Schema};
use crate::schema::{self, Types};

/// The object `Room`.
#[derive(Clone, PartialEq, Default)]
pub struct Room {
    /// The member `name`.
    pub name: Option<String>,
}

openapi_runtime::object!(Room: SCHEMA { name: "name" });

pub(super) static SCHEMA: Schema =
    Schema(&[Rule::Type(Types::OBJECT), Rule::Properties(&[("name", &schema::STRING)])]);
