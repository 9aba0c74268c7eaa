//! `ceiling-lamp`: an object.

use crate::schema;

#[derive(Clone, PartialEq, Default)]
pub struct CeilingLamp {
    pub a_b: Option<String>,
    /// The member `a_b`.
    pub a_b2: Option<String>,
    /// The member `aB`.
    pub a_b3: Option<String>,
}

openapi_runtime::object!(CeilingLamp: SCHEMA {
    a_b: "a-b" => &schema::STRING,
    a_b2: "a_b" => &schema::STRING,
    a_b3: "aB" => &schema::STRING,
});
