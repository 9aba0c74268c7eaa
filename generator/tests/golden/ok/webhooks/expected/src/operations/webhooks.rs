//! What the API tells by itself.

use openapi_runtime::http::{MediaType, Method, Operation, RequestBody, StatusRange};

pub(crate) static LAMP_CHANGED: Operation = Operation {
    id: "POST /lamp.changed",
    method: Method::POST,
    path: "/lamp.changed",
    parameters: &[],
    security: &[],
    success: &[StatusRange::code(204)],
    body: Some(RequestBody::required(&[MediaType::json("application/json")])),
    accept: "",
};
