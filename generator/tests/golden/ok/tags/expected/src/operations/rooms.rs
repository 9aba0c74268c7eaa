//! Operations tagged `rooms`.

use openapi_runtime::http::{Method, Operation, StatusRange};

pub(crate) static LIST_ROOMS: Operation = Operation {
    id: "list_rooms",
    method: Method::GET,
    path: "/rooms",
    parameters: &[],
    security: &[],
    success: &[StatusRange::code(204)],
    body: None,
    accept: "",
};
