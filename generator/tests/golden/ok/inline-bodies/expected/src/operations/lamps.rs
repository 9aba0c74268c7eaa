//! Operations without a tag, such as `POST /lamps`.

use openapi_runtime::{
    Map, Report,
    http::{MediaType, Method, Operation, Reply, RequestBody, Response, Responses, StatusRange},
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
    /// Status 400.
    BadRequest(Map<Vec<String>>),
}

impl Responses for AddLampError {
    #[inline]
    fn read(response: &Response) -> Result<Option<Self>, Report> {
        Ok(Some(match response.status() {
            400 => Self::BadRequest(response.json()?),
            _ => return Ok(None),
        }))
    }

    #[inline]
    fn write(&self) -> Reply {
        match self {
            Self::BadRequest(body) => Reply::json(400, body),
        }
    }
}

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
