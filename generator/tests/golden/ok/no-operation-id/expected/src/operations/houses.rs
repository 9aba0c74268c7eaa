//! Operations without a tag: `houses`.

use openapi_runtime::http::{Method, Operation, Parameter, StatusRange};
use crate::schema;

pub(crate) static GET_HOUSES_ID_LAMPS: Operation = Operation {
    id: "GET /houses/{id}/lamps",
    method: Method::GET,
    path: "/houses/{id}/lamps",
    parameters: &[&[Parameter::path("id", &schema::STRING)]],
    security: &[],
    success: &[StatusRange::code(204)],
    body: None,
    accept: "",
};

pub(crate) static POST_HOUSES_ID_LAMPS: Operation = Operation {
    id: "POST /houses/{id}/lamps",
    method: Method::POST,
    path: "/houses/{id}/lamps",
    parameters: &[&[Parameter::path("id", &schema::STRING)]],
    security: &[],
    success: &[StatusRange::code(204)],
    body: None,
    accept: "",
};
