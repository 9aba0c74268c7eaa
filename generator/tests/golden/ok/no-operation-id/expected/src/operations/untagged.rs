//! Operations without a tag: `untagged`.

use openapi_runtime::http::{Method, Operation, StatusRange};

pub(crate) static GET: Operation = Operation {
    id: "GET /",
    method: Method::GET,
    path: "/",
    parameters: &[],
    security: &[],
    success: &[StatusRange::code(204)],
    body: None,
    accept: "",
};
