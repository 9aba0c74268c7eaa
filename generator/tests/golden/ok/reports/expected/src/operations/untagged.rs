//! Operations tagged `untagged`.

use openapi_runtime::http::{Method, Operation, RequestBody, StatusRange};

pub(crate) static ADD_ACCOUNT: Operation = Operation {
    id: "add_account",
    method: Method::POST,
    path: "/accounts",
    parameters: &[],
    security: &[],
    success: &[StatusRange::code(204)],
    body: Some(RequestBody::required("application/json")),
    accept: "",
};
