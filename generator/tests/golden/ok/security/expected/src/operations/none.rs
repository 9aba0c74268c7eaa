//! Operations without a tag: `none`.

use openapi_runtime::http::{Method, Operation, StatusRange};

pub(crate) static NOTHING: Operation = Operation {
    id: "nothing",
    method: Method::GET,
    path: "/none",
    parameters: &[],
    security: &[],
    success: &[StatusRange::code(204)],
    body: None,
    accept: "",
};
