//! Operations without a tag: `lamps`.

use openapi_runtime::http::{MediaType, Method, Operation, RequestBody, StatusRange};

pub(crate) static ADD_PICTURE: Operation = Operation {
    id: "add_picture",
    method: Method::POST,
    path: "/lamps/picture",
    parameters: &[],
    security: &[],
    success: &[StatusRange::code(204)],
    body: Some(RequestBody::required(&[MediaType::multipart("multipart/form-data")])),
    accept: "",
};
