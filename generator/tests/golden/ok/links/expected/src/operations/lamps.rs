//! Operations without a tag: `lamps`.

use openapi_runtime::http::{Method, Operation, Parameter, StatusRange};
use crate::schema;

pub(crate) static ADD_LAMP: Operation = Operation {
    id: "addLamp",
    method: Method::POST,
    path: "/lamps",
    parameters: &[],
    security: &[],
    success: &[StatusRange::code(201)],
    body: None,
    accept: "",
};

pub(crate) static READ_LAMP: Operation = Operation {
    id: "readLamp",
    method: Method::GET,
    path: "/lamps/{id}",
    parameters: &[&[Parameter::path("id", &schema::INTEGER)]],
    security: &[],
    success: &[StatusRange::code(204)],
    body: None,
    accept: "",
};
