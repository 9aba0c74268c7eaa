//! Operations without a tag: `rooms`.

use openapi_runtime::http::{Method, Operation, StatusRange};

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
    /// Status 418: No coffee.
    Status418,
}

openapi_runtime::responses!(ToRoomsError { 418 => Status418 });
