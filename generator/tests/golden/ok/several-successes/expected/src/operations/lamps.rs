//! Operations without a tag: `lamps`.

use openapi_runtime::http::{Method, Operation, StatusRange};
use crate::models::Lamp;

pub(crate) static PUT_LAMP: Operation = Operation {
    id: "put_lamp",
    method: Method::PUT,
    path: "/lamps",
    parameters: &[],
    security: &[],
    success: &[StatusRange::code(200), StatusRange::code(201), StatusRange::code(204)],
    body: None,
    accept: "application/json",
};

/// The responses that mean success of `PUT /lamps`.
#[derive(Clone, Debug, PartialEq)]
pub enum PutLampSuccess {
    /// Status 200: Changed.
    Ok(Lamp),
    /// Status 201: Added.
    Created(Lamp),
    /// Status 204: Nothing to do.
    NoContent,
}

openapi_runtime::responses!(PutLampSuccess {
    200 => Ok(json),
    201 => Created(json),
    204 => NoContent,
});

pub(crate) static ADD_LAMP: Operation = Operation {
    id: "add_lamp",
    method: Method::POST,
    path: "/lamps",
    parameters: &[],
    security: &[],
    success: &[StatusRange::code(200), StatusRange::class(2)],
    body: None,
    accept: "application/json",
};

#[cfg(feature = "server")]
pub use super::successes::AddLampSuccess;

pub(crate) static READ_LAMP: Operation = Operation {
    id: "read_lamp",
    method: Method::GET,
    path: "/lamps",
    parameters: &[],
    security: &[],
    success: &[StatusRange::class(2)],
    body: None,
    accept: "application/json",
};
