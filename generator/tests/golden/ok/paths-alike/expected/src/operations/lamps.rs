//! Operations without a tag: `lamps`.

use openapi_runtime::http::{Method, Operation, Parameter, StatusRange};
use crate::schema;

pub(crate) static BY_ID: Operation = Operation {
    id: "by_id",
    method: Method::GET,
    path: "/lamps/{id}",
    parameters: &[&[Parameter::path("id", &schema::INTEGER)]],
    security: &[],
    success: &[StatusRange::code(204)],
    body: None,
    accept: "",
};

pub(crate) static PUT_BY_NAME: Operation = Operation {
    id: "put_by_name",
    method: Method::PUT,
    path: "/lamps/{name}",
    parameters: &[&[Parameter::path("name", &schema::STRING)]],
    security: &[],
    success: &[StatusRange::code(204)],
    body: None,
    accept: "",
};

pub(crate) static BY_COLOUR: Operation = Operation {
    id: "by_colour",
    method: Method::GET,
    path: "/lamps/{colour}",
    parameters: &[&[Parameter::path("colour", &schema::STRING)]],
    security: &[],
    success: &[StatusRange::code(204)],
    body: None,
    accept: "",
};
