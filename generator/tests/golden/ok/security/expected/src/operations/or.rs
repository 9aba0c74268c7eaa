//! Operations without a tag: `or`.

use openapi_runtime::http::{Method, Operation, StatusRange};
use crate::operations::security;

pub(crate) static TOKEN_OR_KEY: Operation = Operation {
    id: "token_or_key",
    method: Method::GET,
    path: "/or",
    parameters: &[],
    security: &[&[security::TOKEN.requires(&[])], &[security::KEY.requires(&[])]],
    success: &[StatusRange::code(204)],
    body: None,
    accept: "",
};
