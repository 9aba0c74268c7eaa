//! Operations without a tag: `optional`.

use openapi_runtime::http::{Method, Operation, StatusRange};
use crate::operations::security;

pub(crate) static PERHAPS_THE_LOGIN: Operation = Operation {
    id: "perhaps_the_login",
    method: Method::GET,
    path: "/optional",
    parameters: &[],
    security: &[&[security::LOGIN.requires(&[])], &[]],
    success: &[StatusRange::code(204)],
    body: None,
    accept: "",
};
