//! Operations without a tag: `lamps`.

use openapi_runtime::http::{Method, Operation, Parameter, StatusRange};
use crate::schema;

pub(crate) static GET_LAMPS: Operation = Operation {
    id: "GET /lamps",
    method: Method::GET,
    path: "/lamps",
    parameters: &[GetLampsParams::LIST],
    security: &[],
    success: &[StatusRange::code(200)],
    body: None,
    accept: "application/json",
};

/// Parameters that may be left out of `GET /lamps`.
pub use super::parameters::GetParams as GetLampsParams;

pub(crate) static DELETE_LAMPS_ID: Operation = Operation {
    id: "DELETE /lamps/{id}",
    method: Method::DELETE,
    path: "/lamps/{id}",
    parameters: &[&[Parameter::path("id", &schema::STRING)]],
    security: &[],
    success: &[StatusRange::code(204)],
    body: None,
    accept: "",
};
