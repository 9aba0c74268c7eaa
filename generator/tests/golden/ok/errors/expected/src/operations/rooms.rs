//! Operations without a tag, such as `GET /rooms`.

use openapi_runtime::{
    Report,
    http::{Method, Operation, Reply, Response, Responses, StatusRange},
};

pub(crate) static TO_ROOMS: Operation = Operation {
    id: "to_rooms",
    method: Method::GET,
    path: "/rooms",
    parameters: &[],
    security: &[],
    success: &[StatusRange::code(302)],
    body: None,
    accept: "",
};

/// The responses that mean failure of `GET /rooms`.
#[derive(Clone, Debug, PartialEq)]
pub enum ToRoomsError {
    /// Status 418.
    Status418,
}

impl Responses for ToRoomsError {
    #[inline]
    fn read(response: &Response) -> Result<Option<Self>, Report> {
        Ok(Some(match response.status() {
            418 => Self::Status418,
            _ => return Ok(None),
        }))
    }

    #[inline]
    fn write(&self) -> Reply {
        match self {
            Self::Status418 => Reply::empty(418),
        }
    }
}
