//! Operations without a tag: `rooms`.

use openapi_runtime::http::{Method, Operation, Parameter, StatusRange};
use crate::schema;

pub(crate) static UNDECLARED: Operation = Operation {
    id: "undeclared",
    method: Method::GET,
    path: "/rooms/{room}/lamps",
    parameters: &[&[Parameter::path("room", &schema::STRING)]],
    security: &[],
    success: &[StatusRange::code(204)],
    body: None,
    accept: "",
};

pub(crate) static TWICE: Operation = Operation {
    id: "twice",
    method: Method::GET,
    path: "/rooms/{room}/same/{room}",
    parameters: &[&[Parameter::path("room", &schema::STRING)]],
    security: &[],
    success: &[StatusRange::code(204)],
    body: None,
    accept: "",
};
