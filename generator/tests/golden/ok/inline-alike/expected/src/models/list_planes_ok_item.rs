//! `listPlanes ok item`: an object.

use super::Seat;

#[derive(Clone, PartialEq, Default)]
pub struct ListPlanesOkItem {
    pub seat: Option<Seat>,
}

openapi_runtime::object!(ListPlanesOkItem: SCHEMA { seat: "seat" valid => &super::seat::SCHEMA });
