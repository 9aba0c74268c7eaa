//! Operations without a tag: `rooms`.

use openapi_runtime::http::{Method, Operation, StatusRange};

pub(crate) static LIST_GET_ROOMS: Operation = Operation {
    id: "list get /rooms",
    method: Method::GET,
    path: "/rooms",
    parameters: &[],
    security: &[],
    success: &[StatusRange::code(204)],
    body: None,
    accept: "",
};

pub(crate) static LIST_POST_ROOMS: Operation = Operation {
    id: "list post /rooms",
    method: Method::POST,
    path: "/rooms",
    parameters: &[],
    security: &[],
    success: &[StatusRange::code(204)],
    body: None,
    accept: "",
};
