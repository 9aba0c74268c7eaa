//! Operations without a tag: `other`.

use openapi_runtime::http::{Method, Operation, StatusRange};

pub(crate) static LIST_OTHERS: Operation = Operation {
    id: "list_others",
    method: Method::GET,
    path: "/other",
    parameters: &[],
    security: &[],
    success: &[StatusRange::code(204)],
    body: None,
    accept: "",
};
