//! Operations without a tag: `lamps`.

use openapi_runtime::http::{Method, Operation, StatusRange};
use crate::models::Problem;

pub(crate) static READ_LAMP: Operation = Operation {
    id: "read_lamp",
    method: Method::GET,
    path: "/lamps",
    parameters: &[],
    security: &[],
    success: &[StatusRange::code(200)],
    body: None,
    accept: "application/json",
};

/// The responses that mean failure of `GET /lamps`.
#[derive(Clone, Debug, PartialEq)]
pub enum ReadLampError {
    /// Status 404: There is no such lamp.
    NotFound,
    /// Any other status of the class 4XX: Something else is wrong with the request.
    ClientError(u16, Problem),
    /// Any other status: Anything else.
    Default(u16, Problem),
}

openapi_runtime::responses!(ReadLampError {
    404 => NotFound,
    400..=499 => ClientError(json),
    _ => Default(json),
});

pub(crate) static REMOVE_LAMP: Operation = Operation {
    id: "remove_lamp",
    method: Method::DELETE,
    path: "/lamps",
    parameters: &[],
    security: &[],
    success: &[StatusRange::class(2)],
    body: None,
    accept: "application/json",
};

/// The responses that mean failure of `DELETE /lamps`.
#[derive(Clone, Debug, PartialEq)]
pub enum RemoveLampError {
    /// Any other status: Whatever comes of it.
    Default(u16, Problem),
}

openapi_runtime::responses!(RemoveLampError { _ => Default(json) });
