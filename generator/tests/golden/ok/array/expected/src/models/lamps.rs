//! `Lamps`: a value with a type of its own.

use openapi_runtime::{Rule, Schema};
use super::Lamp;
use crate::schema::Types;

#[derive(Clone, PartialEq)]
pub struct Lamps(pub Vec<Lamp>);

openapi_runtime::newtype!(Lamps(Vec<Lamp>), SCHEMA);

pub(crate) static SCHEMA: Schema =
    Schema(&[Rule::Type(Types::ARRAY), Rule::Items(&super::lamp::SCHEMA)]);
