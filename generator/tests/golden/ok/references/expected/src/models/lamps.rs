//! `Lamps`: a value with a type of its own.

use openapi_runtime::{Rule, Schema};
use super::LampsObject;
use crate::schema::Types;

#[derive(Clone, PartialEq)]
pub struct Lamps(pub Vec<LampsObject>);

openapi_runtime::newtype!(Lamps(Vec<LampsObject>), SCHEMA);

pub(crate) static SCHEMA: Schema =
    Schema(&[Rule::Type(Types::ARRAY), Rule::Items(&super::lamp::SCHEMA)]);
