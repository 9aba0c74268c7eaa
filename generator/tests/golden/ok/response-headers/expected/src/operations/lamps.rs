//! Operations without a tag: `lamps`.

use openapi_runtime::http::{Method, Operation, StatusRange, WithHeaders};
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
    /// Status 304: Nothing has changed.
    NotModified(ETagHeaders),
    /// Any other status of the class 4XX: A refusal.
    ClientError(u16, WithHeaders<String, XRateLimitAndXReasonsHeaders>),
}

openapi_runtime::responses!(ListLampsError {
    304 => NotModified(headers),
    400..=499 => ClientError(json + headers),
});

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
