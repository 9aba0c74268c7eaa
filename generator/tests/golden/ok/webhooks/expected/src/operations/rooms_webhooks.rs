//! What the API tells by itself, tagged `rooms`.

use openapi_runtime::http::{Method, Operation, StatusRange};
use crate::operations::security;

pub(crate) static ROOM_GONE: Operation = Operation {
    id: "roomGone",
    method: Method::POST,
    path: "/room-gone",
    parameters: &[],
    security: &[&[security::KEY.requires(&[])]],
    success: &[StatusRange::code(204)],
    body: None,
    accept: "",
};
