//! `body`: an object.

use crate::models::shared::z::Z;

#[derive(Clone, PartialEq, Default)]
pub struct Body {
    pub z: Option<Z>,
}

openapi_runtime::object!(Body: SCHEMA { z: "z" => &super::z::SCHEMA });
