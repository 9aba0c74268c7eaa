//! Operations without a tag: `picture`.

use openapi_runtime::http::{MediaType, Method, Operation, RequestBody, StatusRange};

pub(crate) static WRITE_PICTURE: Operation = Operation {
    id: "write_picture",
    method: Method::PUT,
    path: "/picture",
    parameters: &[],
    security: &[],
    success: &[StatusRange::code(200)],
    body: Some(RequestBody::required(&[MediaType::binary("image/png")])),
    accept: "application/octet-stream",
};
