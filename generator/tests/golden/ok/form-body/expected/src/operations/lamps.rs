//! Operations without a tag: `lamps`.

use openapi_runtime::http::{MediaType, Method, Operation, RequestBody, StatusRange};

pub(crate) static ADD_LAMP: Operation = Operation {
    id: "add_lamp",
    method: Method::POST,
    path: "/lamps",
    parameters: &[],
    security: &[],
    success: &[StatusRange::code(204)],
    body: Some(RequestBody::required(&[MediaType::form("application/x-www-form-urlencoded")])),
    accept: "",
};
