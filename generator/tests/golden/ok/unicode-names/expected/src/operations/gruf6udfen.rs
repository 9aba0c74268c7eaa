//! Operations tagged `Größen`.

use openapi_runtime::{
    Validate,
    http::{MediaType, Method, Operation, Parameter, RequestBody, StatusRange},
};
use crate::models::名;

pub(crate) static GRÖSSE_LESEN: Operation = Operation {
    id: "größe_lesen",
    method: Method::POST,
    path: "/größen",
    parameters: &[],
    security: &[],
    success: &[StatusRange::code(204)],
    body: Some(RequestBody::optional(&[MediaType::json("application/json")])),
    accept: "",
};

pub(crate) static 読U3080: Operation = Operation {
    id: "読む",
    method: Method::GET,
    path: "/größen/{名}",
    parameters: &[&[Parameter::path("名", 名::SCHEMA)]],
    security: &[],
    success: &[StatusRange::code(204)],
    body: None,
    accept: "",
};
