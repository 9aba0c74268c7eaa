//! `list_lamps json`: an object.

use openapi_runtime::{Rule, Schema, Validate};
use crate::schema::{self, Types};

/// The object `list_lamps json`.
#[derive(Clone, PartialEq, Default)]
pub struct ListLampsJson {
    /// The member `a`.
    pub a: Option<i64>,
}

openapi_runtime::object!(ListLampsJson { a: "a" });

impl Validate for ListLampsJson {
    const SCHEMA: &'static Schema = &SCHEMA;

    #[inline]
    fn is_valid(&self) -> bool {
        true
    }
}

pub(super) static SCHEMA: Schema =
    Schema(&[Rule::Type(Types::OBJECT), Rule::Properties(&[("a", &schema::INTEGER)])]);
