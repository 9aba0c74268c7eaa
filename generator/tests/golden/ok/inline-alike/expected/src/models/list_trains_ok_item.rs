//! `listTrains ok item`: an object.

use openapi_runtime::{Rule, Schema};
use super::Place;
use crate::schema::Types;

#[derive(Clone, PartialEq, Default)]
pub struct ListTrainsOkItem {
    pub seat: Option<Place>,
}

openapi_runtime::object!(ListTrainsOkItem: SCHEMA { seat: "seat" valid });

pub(super) static SCHEMA: Schema =
    Schema(&[Rule::Type(Types::OBJECT), Rule::Properties(&[("seat", &super::place::SCHEMA)])]);
