//! `Identified`: an object.

use crate::schema;

#[derive(Clone, PartialEq, Default)]
pub struct Identified {
    /// Set by the server.
    pub id: Option<String>,
}

openapi_runtime::object!(Identified: SCHEMA { id: "id" => &schema::STRING });
