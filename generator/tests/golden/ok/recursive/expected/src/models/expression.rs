//! `Expression`: one of several types.

use openapi_runtime::Value;
use super::Sum;
use crate::schema;

#[derive(Clone, PartialEq)]
pub enum Expression {
    Integer(i64),
    Sum(Box<Sum>),
    /// A value that is none of the above; it is kept.
    Unknown(Value),
}

openapi_runtime::union!([one_of] Expression: SCHEMA {
    Integer => &schema::INTEGER,
    Sum valid => &super::sum::SCHEMA,
});
