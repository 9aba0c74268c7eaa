//! `CoreV1Door`: a value with a type of its own.

use openapi_runtime::{Rule, Schema};
use crate::schema::Types;

#[derive(Clone, Copy, PartialEq)]
pub struct CoreV1Door(pub i64);

openapi_runtime::newtype!(CoreV1Door(i64), SCHEMA);

pub(crate) static SCHEMA: Schema = Schema(&[Rule::Type(Types::INTEGER)]);
