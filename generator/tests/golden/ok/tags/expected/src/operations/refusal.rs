//! Operations tagged `refusal`.

use openapi_runtime::http::{Method, Operation, StatusRange};

pub(crate) static LIST_REFUSALS: Operation = Operation {
    id: "list_refusals",
    method: Method::GET,
    path: "/refusals",
    parameters: &[],
    security: &[],
    success: &[StatusRange::code(204)],
    body: None,
    accept: "",
};
