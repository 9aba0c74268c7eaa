//! `mod`: an object.

use openapi_runtime::{Rule, Schema, Validate};
use crate::schema::{self, Types};

/// The object `mod`.
#[derive(Clone, PartialEq, Default)]
pub struct Mod {
    /// The member `match`.
    pub r#match: Option<String>,
}

openapi_runtime::object!(Mod { r#match: "match" });

impl Validate for Mod {
    const SCHEMA: &'static Schema = &SCHEMA;

    #[inline]
    fn is_valid(&self) -> bool {
        true
    }
}

pub(super) static SCHEMA: Schema =
    Schema(&[Rule::Type(Types::OBJECT), Rule::Properties(&[("match", &schema::STRING)])]);
