//! `Self`: a value with a type of its own.

use openapi_runtime::{Rule, Schema};
use crate::schema::Types;

/// The value `Self`.
#[derive(Clone, PartialEq)]
pub struct Self2(pub String);

openapi_runtime::newtype!(Self2(String), SCHEMA);

pub(crate) static SCHEMA: Schema = Schema(&[Rule::Type(Types::STRING)]);
