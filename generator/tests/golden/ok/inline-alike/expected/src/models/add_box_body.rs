//! `addBox body`: one of several types.

use openapi_runtime::Value;
use crate::schema;

/// One of several types.
#[derive(Clone, PartialEq)]
pub enum AddBoxBody {
    Six(AddBoxBodySix),
    Integer(i64),
    /// A value that is none of the above; it is kept.
    Unknown(Value),
}

openapi_runtime::union!([one_of] AddBoxBody: SCHEMA {
    Six(AddBoxBodySix) => &SIX_SCHEMA,
    Integer(i64) => &schema::INTEGER,
});

/// Six
#[derive(Clone, PartialEq)]
pub struct AddBoxBodySix {
    pub a: String,
    pub b: String,
    pub c: String,
    pub d: String,
    pub e: String,
    pub f: String,
}

openapi_runtime::object!(AddBoxBodySix: SIX_SCHEMA {
    a: "a" required => &schema::STRING,
    b: "b" required => &schema::STRING,
    c: "c" required => &schema::STRING,
    d: "d" required => &schema::STRING,
    e: "e" required => &schema::STRING,
    f: "f" required => &schema::STRING,
});
