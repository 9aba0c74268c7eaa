//! `Choice`: a value with a type of its own.

use openapi_runtime::{Rule, Schema, Value};
use crate::schema;

#[derive(Clone, PartialEq)]
pub struct Choice(pub Value);

openapi_runtime::newtype!(Choice(Value), SCHEMA);

pub(crate) static SCHEMA: Schema =
    Schema(&[Rule::If(&schema::STRING, &Schema(&[Rule::MinLength(1)]), &schema::ANY)]);
