//! `Room`: an object.

use crate::schema;

/// The schema accepts `null` too, as `Nullable` of this type.
#[derive(Clone, PartialEq, Default)]
pub struct Room {
    pub name: Option<String>,
}

openapi_runtime::object!([nullable] Room: SCHEMA { name: "name" => &schema::STRING });
