//! Operations without a tag: `subscriptions`.

use openapi_runtime::http::{MediaType, Method, Operation, RequestBody, StatusRange};

pub(crate) static SUBSCRIBE: Operation = Operation {
    id: "subscribe",
    method: Method::POST,
    path: "/subscriptions",
    parameters: &[],
    security: &[],
    success: &[StatusRange::code(201)],
    body: Some(RequestBody::required(&[MediaType::json("application/json")])),
    accept: "",
};
