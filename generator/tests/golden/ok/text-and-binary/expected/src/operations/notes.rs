//! Operations without a tag: `notes`.

use openapi_runtime::http::{MediaType, Method, Operation, RequestBody, StatusRange};

pub(crate) static WRITE_NOTE: Operation = Operation {
    id: "write_note",
    method: Method::PUT,
    path: "/notes",
    parameters: &[],
    security: &[],
    success: &[StatusRange::code(200)],
    body: Some(RequestBody::required(&[MediaType::text("text/plain")])),
    accept: "text/plain",
};
