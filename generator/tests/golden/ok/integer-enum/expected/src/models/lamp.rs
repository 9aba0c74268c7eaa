//! `Lamp`: an object.

use super::Level;

#[derive(Clone, PartialEq, Default)]
pub struct Lamp {
    pub level: Option<Level>,
}

openapi_runtime::object!(Lamp: SCHEMA { level: "level" valid => &super::level::SCHEMA });
