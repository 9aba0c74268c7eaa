//! What the API calls back about `End`.

use openapi_runtime::http::{Method, Operation, StatusRange};

pub(crate) static ON_END: Operation = Operation {
    id: "DELETE /onEnd",
    method: Method::DELETE,
    path: "/onEnd",
    parameters: &[],
    security: &[],
    success: &[StatusRange::code(204)],
    body: None,
    accept: "",
};
