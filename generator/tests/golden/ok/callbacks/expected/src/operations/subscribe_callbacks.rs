//! What the API calls back about `subscribe`.

use openapi_runtime::{
    Report,
    http::{
        MediaType, Method, Operation, Parameter, Reply, RequestBody, Response, Responses,
        StatusRange,
    },
};
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
    /// Status 410.
    Gone,
}

impl Responses for SubscribeOnLampError {
    #[inline]
    fn read(response: &Response) -> Result<Option<Self>, Report> {
        Ok(Some(match response.status() {
            410 => Self::Gone,
            _ => return Ok(None),
        }))
    }

    #[inline]
    fn write(&self) -> Reply {
        match self {
            Self::Gone => Reply::empty(410),
        }
    }
}
