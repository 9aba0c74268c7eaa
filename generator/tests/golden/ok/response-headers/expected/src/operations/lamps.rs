//! Operations without a tag, such as `GET /lamps`.

use openapi_runtime::{
    Report,
    http::{Method, Operation, Reply, Response, Responses, StatusRange, WithHeaders},
};
use crate::operations::{ETagHeaders, XRateLimitAndXReasonsHeaders};

pub(crate) static LIST_LAMPS: Operation = Operation {
    id: "listLamps",
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
pub enum ListLampsError {
    /// Status 304.
    NotModified(ETagHeaders),
    /// Any other status of the class 4XX.
    ClientError(u16, WithHeaders<String, XRateLimitAndXReasonsHeaders>),
}

impl Responses for ListLampsError {
    #[inline]
    fn read(response: &Response) -> Result<Option<Self>, Report> {
        Ok(Some(match response.status() {
            304 => Self::NotModified(response.described_headers()?),
            status if status / 100 == 4 => {
                Self::ClientError(status, response.with_headers(Response::json)?)
            }
            _ => return Ok(None),
        }))
    }

    #[inline]
    fn write(&self) -> Reply {
        match self {
            Self::NotModified(headers) => Reply::empty(304).described_headers(headers),
            Self::ClientError(status, answer) => {
                Reply::json(*status, &answer.body).described_headers(&answer.headers)
            }
        }
    }
}

pub(crate) static DELETE_LAMPS: Operation = Operation {
    id: "deleteLamps",
    method: Method::DELETE,
    path: "/lamps",
    parameters: &[],
    security: &[],
    success: &[StatusRange::code(204)],
    body: None,
    accept: "",
};
