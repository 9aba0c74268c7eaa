//! Operations without a tag: `lamps`.

use openapi_runtime::http::{Method, Operation, Parameter, StatusRange};
use crate::schema;

pub(crate) static LAMPS: Operation = Operation {
    id: "lamps",
    method: Method::GET,
    path: "/lamps",
    parameters: &[],
    security: &[],
    success: &[StatusRange::code(204)],
    body: None,
    accept: "",
};

pub(crate) static LAMPS_OF_FOLDER: Operation = Operation {
    id: "lamps_of_folder",
    method: Method::GET,
    path: "/lamps/",
    parameters: &[],
    security: &[],
    success: &[StatusRange::code(204)],
    body: None,
    accept: "",
};

pub(crate) static COUNT: Operation = Operation {
    id: "count",
    method: Method::GET,
    path: "/lamps/$count",
    parameters: &[],
    security: &[],
    success: &[StatusRange::code(204)],
    body: None,
    accept: "",
};

pub(crate) static LAMPS_AGAIN: Operation = Operation {
    id: "lamps_again",
    method: Method::GET,
    path: "/lamps?list-type=2",
    parameters: &[],
    security: &[],
    success: &[StatusRange::code(204)],
    body: None,
    accept: "",
};

pub(crate) static BETWEEN: Operation = Operation {
    id: "between",
    method: Method::GET,
    path: "/v1.0/lamps('{name}')/rooms/{from}..{to}",
    parameters: &[&[
        Parameter::path("name", &schema::STRING),
        Parameter::path("from", &schema::INTEGER),
        Parameter::path("to", &schema::INTEGER),
    ]],
    security: &[],
    success: &[StatusRange::code(204)],
    body: None,
    accept: "",
};

pub(crate) static SWITCH: Operation = Operation {
    id: "switch",
    method: Method::POST,
    path: "/lamps/{id}:switch",
    parameters: &[&[Parameter::path("id", &schema::STRING)]],
    security: &[],
    success: &[StatusRange::code(204)],
    body: None,
    accept: "",
};

pub(crate) static CHANGE: Operation = Operation {
    id: "change",
    method: Method::POST,
    path: "/lamps/{id}",
    parameters: &[&[Parameter::path("id", &schema::STRING)]],
    security: &[],
    success: &[StatusRange::code(204)],
    body: None,
    accept: "",
};
