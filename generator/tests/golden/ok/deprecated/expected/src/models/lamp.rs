//! `Lamp`: an object.

use openapi_runtime::{Rule, Schema};
use crate::schema::{self, Types};

/// **Deprecated.**
#[derive(Clone, PartialEq, Default)]
pub struct Lamp {
    /// **Deprecated.**
    pub name: Option<String>,
}

openapi_runtime::object!(Lamp: SCHEMA { name: "name" });

pub(super) static SCHEMA: Schema =
    Schema(&[Rule::Type(Types::OBJECT), Rule::Properties(&[("name", &schema::STRING)])]);
