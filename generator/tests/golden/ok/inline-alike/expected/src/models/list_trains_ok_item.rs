//! `listTrains ok item`: an object.

use super::Place;

#[derive(Clone, PartialEq, Default)]
pub struct ListTrainsOkItem {
    pub seat: Option<Place>,
}

openapi_runtime::object!(ListTrainsOkItem: SCHEMA { seat: "seat" valid => &super::place::SCHEMA });
