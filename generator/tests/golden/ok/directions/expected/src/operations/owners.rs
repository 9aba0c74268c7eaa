//! Operations without a tag: `owners`.

use openapi_runtime::http::{MediaType, Method, Operation, RequestBody, StatusRange};

pub(crate) static OWNER_UPDATE: Operation = Operation {
    id: "ownerUpdate",
    method: Method::PUT,
    path: "/owners",
    parameters: &[],
    security: &[],
    success: &[StatusRange::code(200)],
    body: Some(RequestBody::required(&[MediaType::json("application/json")])),
    accept: "application/json",
};
