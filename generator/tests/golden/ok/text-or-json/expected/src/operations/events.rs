//! Operations without a tag: `events`.

use openapi_runtime::http::{Method, Operation, StatusRange};

pub(crate) static WATCH_EVENTS: Operation = Operation {
    id: "watch_events",
    method: Method::GET,
    path: "/events",
    parameters: &[],
    security: &[],
    success: &[StatusRange::code(200)],
    body: None,
    accept: "application/json, application/json;stream=watch",
};
