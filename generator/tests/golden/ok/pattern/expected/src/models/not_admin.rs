//! `NotAdmin`: a value with a type of its own.

use openapi_runtime::{Pattern, Rule, Schema};
use crate::schema::Types;

#[derive(Clone, PartialEq)]
pub struct NotAdmin(pub String);

openapi_runtime::newtype!(NotAdmin(String), SCHEMA);

pub(crate) static SCHEMA: Schema = Schema(&[Rule::Type(Types::STRING), Rule::Pattern(&PATTERN)]);

static PATTERN: Pattern = Pattern::bounded("^(?!admin)[a-z]+$", "\\A(?!admin)[a-z]+\\z");
