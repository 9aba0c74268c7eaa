//! Operations without a tag: `and`.

use openapi_runtime::http::{Method, Operation, StatusRange};
use crate::operations::security;

pub(crate) static SESSION_AND_KEY: Operation = Operation {
    id: "session_and_key",
    method: Method::GET,
    path: "/and",
    parameters: &[],
    security: &[&[security::SESSION.requires(&[]), security::KEY.requires(&[])]],
    success: &[StatusRange::code(204)],
    body: None,
    accept: "",
};
