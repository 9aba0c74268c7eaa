//! `Pair`: a value with rules of its own.

use openapi_runtime::{Rule, Schema, Value, schema::v31::{self as schema, Types}};

/// The value `Pair`.
#[derive(Clone, Debug, PartialEq)]
pub struct Pair(pub Vec<Value>);

openapi_runtime::newtype!(Pair, SCHEMA);

pub(super) static SCHEMA: Schema = Schema(
    &[
        Rule::Type(Types::ARRAY),
        Rule::PrefixItems(&[&schema::STRING, &schema::INTEGER]),
        Rule::Items(&schema::NEVER),
    ],
);
