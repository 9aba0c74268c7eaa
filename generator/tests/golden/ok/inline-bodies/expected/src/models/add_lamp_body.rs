//! `add_lamp body`: an object.

use crate::schema;

/// Body of `POST /lamps`.
#[derive(Clone, PartialEq)]
pub struct AddLampBody {
    pub name: String,
}

openapi_runtime::object!(AddLampBody: SCHEMA { name: "name" required => &schema::STRING });
