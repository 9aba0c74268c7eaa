//! Operations without a tag: `b`.

use openapi_runtime::http::{Method, Operation, StatusRange};

pub(crate) static ROUTES_: Operation = Operation {
    id: "routes",
    method: Method::GET,
    path: "/b",
    parameters: &[],
    security: &[],
    success: &[StatusRange::code(204)],
    body: None,
    accept: "",
};

pub(crate) static HANDLE_: Operation = Operation {
    id: "handle",
    method: Method::PUT,
    path: "/b",
    parameters: &[],
    security: &[],
    success: &[StatusRange::code(204)],
    body: None,
    accept: "",
};

pub(crate) static REQUEST: Operation = Operation {
    id: "request",
    method: Method::POST,
    path: "/b",
    parameters: &[],
    security: &[],
    success: &[StatusRange::code(204)],
    body: None,
    accept: "",
};

pub(crate) static BUILDER_: Operation = Operation {
    id: "builder",
    method: Method::PATCH,
    path: "/b",
    parameters: &[],
    security: &[],
    success: &[StatusRange::code(204)],
    body: None,
    accept: "",
};
