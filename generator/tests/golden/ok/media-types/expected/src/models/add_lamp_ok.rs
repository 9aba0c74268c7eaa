//! `addLamp ok`: an object.

use crate::schema;

/// Answer of `POST /lamps`.
#[derive(Clone, PartialEq, Default)]
pub struct AddLampOk {
    pub name: Option<String>,
}

openapi_runtime::object!(AddLampOk: SCHEMA { name: "name" => &schema::STRING });
