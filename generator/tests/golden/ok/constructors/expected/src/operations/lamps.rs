//! Operations without a tag: `lamps`.

use openapi_runtime::{
    Validate,
    http::{MediaType, Method, Operation, Parameter, RequestBody, StatusRange, Style},
};
use crate::models::AddLampFilter;

pub(crate) static LIST_LAMPS: Operation = Operation {
    id: "list_lamps",
    method: Method::GET,
    path: "/lamps",
    parameters: &[],
    security: &[],
    success: &[StatusRange::code(200)],
    body: None,
    accept: "application/json",
};

pub(crate) static ADD_LAMP: Operation = Operation {
    id: "add_lamp",
    method: Method::POST,
    path: "/lamps",
    parameters: &[AddLampParams::LIST],
    security: &[],
    success: &[StatusRange::code(204)],
    body: Some(RequestBody::required(&[MediaType::json("application/json")])),
    accept: "",
};

/// Parameters that may be left out of `POST /lamps`.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AddLampParams {
    pub filter: Option<AddLampFilter>,
}

openapi_runtime::parameters!(AddLampParams {
    filter: Parameter::query("filter", AddLampFilter::SCHEMA).style(Style::DeepObject, true),
});

pub(crate) static REPLACE_LAMP: Operation = Operation {
    id: "replace_lamp",
    method: Method::PUT,
    path: "/lamps",
    parameters: &[],
    security: &[],
    success: &[StatusRange::code(204)],
    body: Some(RequestBody::required(&[MediaType::json("application/json")])),
    accept: "",
};
