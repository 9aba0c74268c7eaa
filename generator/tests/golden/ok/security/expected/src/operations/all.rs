//! Operations without a tag: `all`.

use openapi_runtime::http::{Method, Operation, StatusRange};
use crate::operations::security;

pub(crate) static NEEDS_THE_TOKEN: Operation = Operation {
    id: "needs_the_token",
    method: Method::GET,
    path: "/all",
    parameters: &[],
    security: security::DEFAULT,
    success: &[StatusRange::code(204)],
    body: None,
    accept: "",
};
