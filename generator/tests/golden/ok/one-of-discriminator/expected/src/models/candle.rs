//! `Candle`: an object.

use crate::schema;

#[derive(Clone, PartialEq)]
pub struct Candle {
    pub kind: String,
    pub scent: Option<String>,
}

openapi_runtime::object!(Candle: SCHEMA {
    kind: "kind" required => &schema::STRING,
    scent: "scent" => &schema::STRING,
});
