//! `$defs body`: an object.

use crate::schema;

/// The object `$defs body`.
#[derive(Clone, PartialEq, Default)]
pub struct DefsBody {
    pub z: Option<DefsBodyZ>,
}

openapi_runtime::object!(DefsBody: SCHEMA { z: "z" => &ADD_IT_BODY_Z_SCHEMA });

#[derive(Clone, PartialEq, Default)]
pub struct AddItBodyZ {
    pub n: Option<i64>,
}

openapi_runtime::object!(AddItBodyZ: ADD_IT_BODY_Z_SCHEMA { n: "n" => &schema::INTEGER });

pub type AddItBody = DefsBody;
pub type ListEverythingZ = AddItBodyZ;
pub type DefsBodyZ = AddItBodyZ;
