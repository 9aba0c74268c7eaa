//! `Ignored`: an object.

use openapi_runtime::{Rule, Schema, Validate};
use crate::schema::{self, Types};

/// The object `Ignored`.
#[derive(Clone, PartialEq, Default)]
pub struct Ignored {
    /// The member `name`.
    pub name: Option<String>,
}

openapi_runtime::object!(Ignored { name: "name" });

impl Validate for Ignored {
    const SCHEMA: &'static Schema = &SCHEMA;

    #[inline]
    fn is_valid(&self) -> bool {
        true
    }
}

pub(super) static SCHEMA: Schema =
    Schema(&[Rule::Type(Types::OBJECT), Rule::Properties(&[("name", &schema::STRING)])]);
