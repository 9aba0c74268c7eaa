//! `body six`: an object.

use crate::schema;

/// Known as `ExchangeBoxesBodySix` and `AddBoxBodySix`.
#[derive(Clone, PartialEq)]
pub struct BodySix {
    pub a: String,
    pub b: String,
    pub c: String,
    pub d: String,
    pub e: String,
    pub f: String,
}

openapi_runtime::object!(BodySix: SCHEMA {
    a: "a" required => &schema::STRING,
    b: "b" required => &schema::STRING,
    c: "c" required => &schema::STRING,
    d: "d" required => &schema::STRING,
    e: "e" required => &schema::STRING,
    f: "f" required => &schema::STRING,
});
