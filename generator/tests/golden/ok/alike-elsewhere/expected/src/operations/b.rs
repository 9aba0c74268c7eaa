//! Operations without a tag: `b`.

use openapi_runtime::http::{MediaType, Method, Operation, RequestBody, StatusRange};

pub(crate) static ADD_IT: Operation = Operation {
    id: "addIt",
    method: Method::POST,
    path: "/b",
    parameters: &[],
    security: &[],
    success: &[StatusRange::code(204)],
    body: Some(RequestBody::optional(&[MediaType::json("application/json")])),
    accept: "",
};
