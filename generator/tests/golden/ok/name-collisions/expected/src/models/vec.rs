//! `Vec`: an object.

use openapi_runtime::{Rule, Schema, Validate};
use crate::schema::{self, Types};

/// The object `Vec`.
#[derive(Clone, PartialEq, Default)]
pub struct Vec2 {
    /// The member `option`.
    pub option: Option<String>,
}

openapi_runtime::object!(Vec2 { option: "option" });

impl Validate for Vec2 {
    const SCHEMA: &'static Schema = &SCHEMA;

    #[inline]
    fn is_valid(&self) -> bool {
        true
    }
}

pub(super) static SCHEMA: Schema =
    Schema(&[Rule::Type(Types::OBJECT), Rule::Properties(&[("option", &schema::STRING)])]);
