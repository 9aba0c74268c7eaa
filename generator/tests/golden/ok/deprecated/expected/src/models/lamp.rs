//! `Lamp`: an object.

use openapi_runtime::{Rule, Schema, Validate};
use crate::schema::{self, Types};

/// **Deprecated.**
#[derive(Clone, PartialEq, Default)]
pub struct Lamp {
    /// **Deprecated.**
    pub name: Option<String>,
}

openapi_runtime::object!(Lamp { name: "name" });

impl Validate for Lamp {
    const SCHEMA: &'static Schema = &SCHEMA;

    #[inline]
    fn is_valid(&self) -> bool {
        true
    }
}

pub(super) static SCHEMA: Schema =
    Schema(&[Rule::Type(Types::OBJECT), Rule::Properties(&[("name", &schema::STRING)])]);
