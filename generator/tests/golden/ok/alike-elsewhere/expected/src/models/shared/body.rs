//! `body`: an object.

use super::Z;

/// Known as `DefsBody` and `AddItBody`.
#[derive(Clone, PartialEq, Default)]
pub struct Body {
    pub z: Option<Z>,
}

openapi_runtime::object!(Body: SCHEMA { z: "z" => &super::z::SCHEMA });
