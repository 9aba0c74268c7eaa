//! Operations without a tag: `lamps`.

use openapi_runtime::http::{Method, Operation, StatusRange};

pub(crate) static LIST: Operation = Operation {
    id: "list",
    method: Method::GET,
    path: "/lamps",
    parameters: &[],
    security: &[],
    success: &[StatusRange::code(204)],
    body: None,
    accept: "",
};
