//! `Lamp`: an object.

use crate::schema;

#[derive(Clone, PartialEq)]
pub struct Lamp {
    pub kind: String,
    pub watt: i64,
}

openapi_runtime::object!(Lamp: SCHEMA {
    kind: "kind" required => &schema::STRING,
    watt: "watt" required => &schema::INTEGER,
});
