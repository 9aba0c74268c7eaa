//! `Value`: one of several types.

use super::Rule;
use crate::schema;

#[derive(Clone, PartialEq)]
pub enum Value {
    Rule(Box<Rule>),
    String(String),
    Array(Vec<openapi_runtime::Value>),
    /// A value that is none of the above; it is kept.
    Unknown(openapi_runtime::Value),
}

openapi_runtime::union!([one_of] Value: SCHEMA {
    Rule(Box<Rule>) valid => &super::rule::SCHEMA,
    String(String) holds => schema::MaxLength::<3>::STRING,
    Array(Vec<openapi_runtime::Value>) => &schema::ARRAY,
});
