//! Operations without a tag.

use openapi_runtime::{
    Rule, Schema, Validate,
    http::{Method, Operation, Parameter, StatusRange, Style},
};
use crate::models::ReadLampFormat;
use crate::schema::{self, Types};

pub(crate) static READ_LAMP: Operation = Operation {
    id: "read_lamp",
    method: Method::GET,
    path: "/houses/{house-id}/lamps/{number}.{format}",
    parameters: &[
        Parameter::path("house-id", &schema::UUID),
        Parameter::path("number", &schema::INTEGER),
        Parameter::path("format", ReadLampFormat::SCHEMA),
    ],
    security: &[],
    success: &[StatusRange::code(204)],
    body: None,
    accept: "",
};

pub(crate) static REMOVE_LAMP: Operation = Operation {
    id: "remove_lamp",
    method: Method::DELETE,
    path: "/houses/{house-id}/lamps/{number}.{format}",
    parameters: &[
        Parameter::path("house-id", &schema::UUID),
        Parameter::path("number", &schema::INTEGER),
        Parameter::path("format", &schema::STRING),
    ],
    security: &[],
    success: &[StatusRange::code(204)],
    body: None,
    accept: "",
};

pub(crate) static STYLES: Operation = Operation {
    id: "styles",
    method: Method::GET,
    path: "/lists/{plain}/{label}/{matrix}",
    parameters: &[
        Parameter::path(
            "plain",
            &Schema(&[Rule::Type(Types::ARRAY), Rule::Items(&schema::STRING)]),
        ),
        Parameter::path(
            "label",
            &Schema(&[Rule::Type(Types::ARRAY), Rule::Items(&schema::STRING)]),
        ).style(Style::Label, false),
        Parameter::path(
            "matrix",
            &Schema(&[Rule::Type(Types::ARRAY), Rule::Items(&schema::STRING)]),
        ).style(Style::Matrix, true),
    ],
    security: &[],
    success: &[StatusRange::code(204)],
    body: None,
    accept: "",
};
