//! `Lamps`: a value with rules of its own.

use openapi_runtime::{Rule, Schema};
use super::Lamps2;
use crate::schema::Types;

#[derive(Clone, PartialEq)]
pub struct Lamps(pub Vec<Lamps2>);

openapi_runtime::newtype!(Lamps(Vec<Lamps2>), SCHEMA);

pub(super) static SCHEMA: Schema =
    Schema(&[Rule::Type(Types::ARRAY), Rule::Items(&super::lamp::SCHEMA)]);
