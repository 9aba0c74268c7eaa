//! Operations tagged `type`.

use openapi_runtime::http::{Method, Operation, StatusRange};

pub(crate) static LIST_TYPES: Operation = Operation {
    id: "list_types",
    method: Method::GET,
    path: "/type",
    parameters: &[],
    security: &[],
    success: &[StatusRange::code(204)],
    body: None,
    accept: "",
};
