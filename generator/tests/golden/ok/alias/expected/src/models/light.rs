//! `Light`: an object.

use openapi_runtime::{Rule, Schema};
use crate::schema::{self, Types};

#[derive(Clone, PartialEq, Default)]
pub struct Light {
    pub watt: Option<i64>,
}

openapi_runtime::object!(Light: SCHEMA { watt: "watt" });

pub(super) static SCHEMA: Schema =
    Schema(&[Rule::Type(Types::OBJECT), Rule::Properties(&[("watt", &schema::INTEGER)])]);
