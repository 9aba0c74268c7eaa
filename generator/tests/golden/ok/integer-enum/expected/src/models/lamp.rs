//! `Lamp`: an object.

use openapi_runtime::{Rule, Schema};
use super::Level;
use crate::schema::Types;

#[derive(Clone, PartialEq, Default)]
pub struct Lamp {
    pub level: Option<Level>,
}

openapi_runtime::object!(Lamp: SCHEMA { level: "level" valid });

pub(super) static SCHEMA: Schema =
    Schema(&[Rule::Type(Types::OBJECT), Rule::Properties(&[("level", &super::level::SCHEMA)])]);
