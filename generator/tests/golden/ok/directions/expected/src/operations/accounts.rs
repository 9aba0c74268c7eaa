//! Operations without a tag: `accounts`.

use openapi_runtime::http::{MediaType, Method, Operation, RequestBody, StatusRange};

pub(crate) static ACCOUNT_CREATE: Operation = Operation {
    id: "accountCreate",
    method: Method::POST,
    path: "/accounts",
    parameters: &[],
    security: &[],
    success: &[StatusRange::code(201)],
    body: Some(RequestBody::required(&[MediaType::json("application/json")])),
    accept: "application/json",
};
