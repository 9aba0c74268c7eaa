//! Operations without a tag: `rooms`.

use openapi_runtime::http::{Method, Operation, StatusRange};

pub(crate) static LIST_ROOMS: Operation = Operation {
    id: "listRooms",
    method: Method::GET,
    path: "/rooms",
    parameters: &[],
    security: &[],
    success: &[StatusRange::code(200)],
    body: None,
    accept: "",
};
