//! `listPlanes ok item`: an object.

use openapi_runtime::{Rule, Schema};
use super::Seat;
use crate::schema::Types;

#[derive(Clone, PartialEq, Default)]
pub struct ListPlanesOkItem {
    pub seat: Option<Seat>,
}

openapi_runtime::object!(ListPlanesOkItem: SCHEMA { seat: "seat" valid });

pub(super) static SCHEMA: Schema =
    Schema(&[Rule::Type(Types::OBJECT), Rule::Properties(&[("seat", &super::seat::SCHEMA)])]);
