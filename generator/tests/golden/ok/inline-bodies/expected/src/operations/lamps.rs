//! Operations without a tag: `lamps`.

use openapi_runtime::{
    Map,
    http::{MediaType, Method, Operation, RequestBody, StatusRange},
};

pub(crate) static ADD_LAMP: Operation = Operation {
    id: "add_lamp",
    method: Method::POST,
    path: "/lamps",
    parameters: &[],
    security: &[],
    success: &[StatusRange::code(200)],
    body: Some(RequestBody::required(&[MediaType::json("application/json")])),
    accept: "application/json",
};

/// The responses that mean failure of `POST /lamps`.
#[derive(Clone, Debug, PartialEq)]
pub enum AddLampError {
    /// Status 400: What is wrong, by member.
    BadRequest(Map<Vec<String>>),
}

openapi_runtime::responses!(AddLampError { 400 => BadRequest(json) });

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
