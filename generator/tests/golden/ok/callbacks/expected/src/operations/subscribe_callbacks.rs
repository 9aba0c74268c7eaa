//! What the API calls back about `subscribe`.

use openapi_runtime::http::{MediaType, Method, Operation, Parameter, RequestBody, StatusRange};
use crate::schema;

pub(crate) static ON_LAMP: Operation = Operation {
    id: "POST /onLamp/lamps/{part1}",
    method: Method::POST,
    path: "/onLamp/lamps/{part1}",
    parameters: &[&[Parameter::header("X-Signature", &schema::STRING).required()]],
    security: &[],
    success: &[StatusRange::code(204)],
    body: Some(RequestBody::required(&[MediaType::json("application/json")])),
    accept: "",
};

/// The responses that mean failure of `POST /onLamp/lamps/{part1}`.
#[derive(Clone, Debug, PartialEq)]
pub enum SubscribeOnLampError {
    /// Status 410: No longer wanted.
    Gone,
}

openapi_runtime::responses!(SubscribeOnLampError { 410 => Gone });
