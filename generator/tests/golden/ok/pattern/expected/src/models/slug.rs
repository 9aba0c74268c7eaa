//! `Slug`: a value with a type of its own.

use openapi_runtime::{Pattern, Rule, Schema};
use crate::schema::Types;

#[derive(Clone, PartialEq)]
pub struct Slug(pub String);

openapi_runtime::newtype!(Slug(String), SCHEMA);

pub(crate) static SCHEMA: Schema = Schema(&[Rule::Type(Types::STRING), Rule::Pattern(&PATTERN)]);

static PATTERN: Pattern =
    Pattern::class("^[a-z0-9-]+$", &[('-', '-'), ('0', '9'), ('a', 'z')], 1, None);
