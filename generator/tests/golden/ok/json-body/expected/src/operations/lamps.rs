//! Operations without a tag: `lamps`.

use openapi_runtime::http::{MediaType, Method, Operation, RequestBody, StatusRange};

pub(crate) static ADD_LAMP: Operation = Operation {
    id: "add_lamp",
    method: Method::POST,
    path: "/lamps",
    parameters: &[],
    security: &[],
    success: &[StatusRange::code(201)],
    body: Some(RequestBody::required(&[MediaType::json("application/json")])),
    accept: "application/json",
};

pub(crate) static CHANGE_LAMP: Operation = Operation {
    id: "change_lamp",
    method: Method::PATCH,
    path: "/lamps",
    parameters: &[],
    security: &[],
    success: &[StatusRange::code(204)],
    body: Some(RequestBody::optional(&[MediaType::json("application/merge-patch+json")])),
    accept: "",
};
