//! Operations without a tag: `doors`.

use openapi_runtime::http::{Method, Operation, StatusRange};

pub(crate) static GET_DOORS: Operation = Operation {
    id: "GET /doors",
    method: Method::GET,
    path: "/doors",
    parameters: &[GetDoorsParams::LIST],
    security: &[],
    success: &[StatusRange::code(200)],
    body: None,
    accept: "application/json",
};

/// Parameters that may be left out of `GET /doors`.
pub use super::parameters::GetParams as GetDoorsParams;
