//! `Schema`: a value with a type of its own.

use openapi_runtime::{Pattern, Rule};
use crate::schema::Types;

#[derive(Clone, PartialEq)]
pub struct Schema(pub String);

openapi_runtime::newtype!(Schema(String), SCHEMA);

pub(crate) static SCHEMA: openapi_runtime::Schema =
    openapi_runtime::Schema(&[Rule::Type(Types::STRING), Rule::Pattern(&PATTERN)]);

static PATTERN: Pattern = Pattern::class("^[a-z]*$", &[('a', 'z')], 0, None);
