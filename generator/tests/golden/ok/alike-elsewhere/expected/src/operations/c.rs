//! Operations without a tag: `c`.

use openapi_runtime::{
    Validate,
    http::{Method, Operation, Parameter, StatusRange, Style},
};
use crate::models::ListEverythingZ;

pub(crate) static LIST_EVERYTHING: Operation = Operation {
    id: "listEverything",
    method: Method::GET,
    path: "/c",
    parameters: &[ListEverythingParams::LIST],
    security: &[],
    success: &[StatusRange::code(204)],
    body: None,
    accept: "",
};

/// Parameters that may be left out of `GET /c`.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListEverythingParams {
    pub z: Option<ListEverythingZ>,
}

openapi_runtime::parameters!(ListEverythingParams {
    z: Parameter::query("z", ListEverythingZ::SCHEMA).style(Style::DeepObject, true),
});
