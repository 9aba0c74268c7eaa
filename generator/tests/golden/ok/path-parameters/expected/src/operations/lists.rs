//! Operations without a tag: `lists`.

use openapi_runtime::{
    Rule, Schema,
    http::{Method, Operation, Parameter, StatusRange, Style},
};
use crate::schema::{self, Types};

pub(crate) static STYLES: Operation = Operation {
    id: "styles",
    method: Method::GET,
    path: "/lists/{plain}/{label}/{matrix}",
    parameters: &[&[
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
    ]],
    security: &[],
    success: &[StatusRange::code(204)],
    body: None,
    accept: "",
};
