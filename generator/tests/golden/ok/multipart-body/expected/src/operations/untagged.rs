//! Operations tagged `untagged`.

use openapi_runtime::http::{Method, Operation, RequestBody, StatusRange};

pub(crate) static ADD_PICTURE: Operation = Operation {
    id: "add_picture",
    method: Method::POST,
    path: "/lamps/picture",
    parameters: &[],
    security: &[],
    success: &[StatusRange::code(204)],
    body: Some(RequestBody::required("multipart/form-data")),
    accept: "",
};
