//! `Anything`: a value with a type of its own.

use openapi_runtime::{Schema, Value};

#[derive(Clone, PartialEq)]
pub struct Anything(pub Value);

openapi_runtime::newtype!(Anything(Value), SCHEMA);

pub(crate) static SCHEMA: Schema = Schema(&[]);
