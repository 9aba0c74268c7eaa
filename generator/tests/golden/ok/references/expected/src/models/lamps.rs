//! `Lamps`: a value with rules of its own.

use openapi_runtime::{Rule, Schema};
use super::LampsType;
use crate::schema::Types;

#[derive(Clone, PartialEq)]
pub struct Lamps(pub Vec<LampsType>);

openapi_runtime::newtype!(Lamps(Vec<LampsType>), SCHEMA);

pub(crate) static SCHEMA: Schema =
    Schema(&[Rule::Type(Types::ARRAY), Rule::Items(&super::lamp::SCHEMA)]);
