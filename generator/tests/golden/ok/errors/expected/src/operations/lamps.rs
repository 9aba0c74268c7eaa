//! Operations without a tag, such as `GET /lamps`.

use openapi_runtime::{
    Report,
    http::{Method, Operation, Reply, Response, Responses, StatusRange},
};
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
    /// Status 404.
    NotFound,
    /// Any other status of the class 4XX.
    ClientError(u16, Problem),
    /// Any other status.
    Default(u16, Problem),
}

impl Responses for ReadLampError {
    #[inline]
    fn read(response: &Response) -> Result<Option<Self>, Report> {
        Ok(Some(match response.status() {
            404 => Self::NotFound,
            status if status / 100 == 4 => Self::ClientError(status, response.json()?),
            status => Self::Default(status, response.json()?),
        }))
    }

    #[inline]
    fn write(&self) -> Reply {
        match self {
            Self::NotFound => Reply::empty(404),
            Self::ClientError(status, body) => Reply::json(*status, body),
            Self::Default(status, body) => Reply::json(*status, body),
        }
    }
}

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
    /// Any other status.
    Default(u16, Problem),
}

impl Responses for RemoveLampError {
    #[inline]
    fn read(response: &Response) -> Result<Option<Self>, Report> {
        Ok(Some(Self::Default(response.status(), response.json()?)))
    }

    #[inline]
    fn write(&self) -> Reply {
        match self {
            Self::Default(status, body) => Reply::json(*status, body),
        }
    }
}
