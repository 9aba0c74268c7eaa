//! Operations without a tag: `modes`.

use openapi_runtime::http::{MediaType, Method, Operation, RequestBody, StatusRange};

pub(crate) static SET_MODE: Operation = Operation {
    id: "setMode",
    method: Method::POST,
    path: "/modes",
    parameters: &[],
    security: &[],
    success: &[StatusRange::code(204)],
    body: Some(RequestBody::required(&[MediaType::json("application/json")])),
    accept: "",
};
