//! Operations without a tag: `houses`.

use openapi_runtime::{
    Validate,
    http::{Method, Operation, Parameter, StatusRange},
};
use crate::models::ReadLampFormat;
use crate::schema;

pub(crate) static READ_LAMP: Operation = Operation {
    id: "read_lamp",
    method: Method::GET,
    path: "/houses/{house-id}/lamps/{number}.{format}",
    parameters: &[&[
        Parameter::path("house-id", &schema::UUID),
        Parameter::path("number", &schema::INTEGER),
        Parameter::path("format", ReadLampFormat::SCHEMA),
    ]],
    security: &[],
    success: &[StatusRange::code(204)],
    body: None,
    accept: "",
};

pub(crate) static REMOVE_LAMP: Operation = Operation {
    id: "remove_lamp",
    method: Method::DELETE,
    path: "/houses/{house-id}/lamps/{number}.{format}",
    parameters: &[&[
        Parameter::path("house-id", &schema::UUID),
        Parameter::path("number", &schema::INTEGER),
        Parameter::path("format", &schema::STRING),
    ]],
    security: &[],
    success: &[StatusRange::code(204)],
    body: None,
    accept: "",
};
