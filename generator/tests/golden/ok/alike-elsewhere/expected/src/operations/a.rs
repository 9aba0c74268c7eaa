//! Operations without a tag: `a`.

use openapi_runtime::http::{MediaType, Method, Operation, RequestBody, StatusRange};

pub(crate) static FIRST: Operation = Operation {
    id: "first",
    method: Method::POST,
    path: "/a",
    parameters: &[],
    security: &[],
    success: &[StatusRange::code(204)],
    body: Some(RequestBody::optional(&[MediaType::json("application/json")])),
    accept: "",
};
