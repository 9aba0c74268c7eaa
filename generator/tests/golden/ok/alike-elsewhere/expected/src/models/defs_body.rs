//! `$defs body`: an object.

use openapi_runtime::{Rule, Schema};
use crate::schema::{self, Types};

/// The object `$defs body`.
#[derive(Clone, PartialEq, Default)]
pub struct DefsBody {
    pub z: Option<DefsBodyZ>,
}

openapi_runtime::object!(DefsBody: SCHEMA { z: "z" });

pub(super) static SCHEMA: Schema =
    Schema(&[Rule::Type(Types::OBJECT), Rule::Properties(&[("z", &ADD_IT_BODY_Z_SCHEMA)])]);

#[derive(Clone, PartialEq, Default)]
pub struct AddItBodyZ {
    pub n: Option<i64>,
}

openapi_runtime::object!(AddItBodyZ: ADD_IT_BODY_Z_SCHEMA { n: "n" });

pub(super) static ADD_IT_BODY_Z_SCHEMA: Schema =
    Schema(&[Rule::Type(Types::OBJECT), Rule::Properties(&[("n", &schema::INTEGER)])]);

pub type AddItBody = DefsBody;

pub type ListEverythingZ = AddItBodyZ;

pub type DefsBodyZ = AddItBodyZ;
