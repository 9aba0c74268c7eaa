//! `list_lamps ok`: a value with a type of its own.

use openapi_runtime::{Rule, Schema};
use crate::schema::{self, Types};

/// Answer of `GET /lamps`.
#[derive(Clone, PartialEq)]
pub struct ListLampsOk(pub Vec<String>);

openapi_runtime::newtype!(ListLampsOk(Vec<String>), SCHEMA);

pub(crate) static SCHEMA: Schema =
    Schema(&[Rule::Type(Types::ARRAY), Rule::Items(schema::MinLength::<1>::STRING)]);
