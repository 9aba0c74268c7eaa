//! `Server`: an object.

use openapi_runtime::{Rule, Schema, Validate};
use crate::schema::{self, Types};

/// The object `Server`.
#[derive(Clone, PartialEq, Default)]
pub struct Server {
    /// The member `name`.
    pub name: Option<String>,
}

openapi_runtime::object!(Server { name: "name" });

impl Validate for Server {
    const SCHEMA: &'static Schema = &SCHEMA;

    #[inline]
    fn is_valid(&self) -> bool {
        true
    }
}

pub(super) static SCHEMA: Schema =
    Schema(&[Rule::Type(Types::OBJECT), Rule::Properties(&[("name", &schema::STRING)])]);
