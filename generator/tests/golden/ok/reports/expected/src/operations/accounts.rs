//! Operations without a tag: `accounts`.

use openapi_runtime::http::{MediaType, Method, Operation, RequestBody, StatusRange};

pub(crate) static ADD_ACCOUNT: Operation = Operation {
    id: "add_account",
    method: Method::POST,
    path: "/accounts",
    parameters: &[],
    security: &[],
    success: &[StatusRange::code(204)],
    body: Some(RequestBody::required(&[MediaType::json("application/json")])),
    accept: "",
};
