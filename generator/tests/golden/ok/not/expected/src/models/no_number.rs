//! `NoNumber`: a value with rules of its own.

use openapi_runtime::{Rule, Schema, Value};
use crate::schema;

#[derive(Clone, PartialEq)]
pub struct NoNumber(pub Value);

openapi_runtime::newtype!(NoNumber(Value), SCHEMA);

pub(crate) static SCHEMA: Schema = Schema(&[Rule::Not(&schema::NUMBER)]);
