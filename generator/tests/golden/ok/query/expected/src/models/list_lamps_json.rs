//! `list_lamps json`: an object.

use openapi_runtime::{Rule, Schema};
use crate::schema::{self, Types};

#[derive(Clone, PartialEq, Default)]
pub struct ListLampsJson {
    pub a: Option<i64>,
}

openapi_runtime::object!(ListLampsJson: SCHEMA { a: "a" });

pub(super) static SCHEMA: Schema =
    Schema(&[Rule::Type(Types::OBJECT), Rule::Properties(&[("a", &schema::INTEGER)])]);
