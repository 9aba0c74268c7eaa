//! Operations without a tag: `lists`.

use openapi_runtime::http::{Method, Operation, Parameter, StatusRange, Style};
use crate::schema;

pub(crate) static STYLES: Operation = Operation {
    id: "styles",
    method: Method::GET,
    path: "/lists/{plain}/{label}/{matrix}",
    parameters: &[&[
        Parameter::path("plain", &schema::STRINGS),
        Parameter::path("label", &schema::STRINGS).style(Style::Label, false),
        Parameter::path("matrix", &schema::STRINGS).style(Style::Matrix, true),
    ]],
    security: &[],
    success: &[StatusRange::code(204)],
    body: None,
    accept: "",
};
