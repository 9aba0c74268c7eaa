//! `NoNumber`: a value with a type of its own.

use openapi_runtime::{Rule, Schema, Value};
use crate::schema;

#[derive(Clone, PartialEq)]
pub struct NoNumber(pub Value);

openapi_runtime::newtype!(NoNumber(Value), SCHEMA);

pub(crate) static SCHEMA: Schema = Schema(&[Rule::Not(&schema::NUMBER)]);
