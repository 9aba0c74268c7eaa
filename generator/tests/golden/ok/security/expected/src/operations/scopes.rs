//! Operations without a tag: `scopes`.

use openapi_runtime::http::{Method, Operation, StatusRange};
use crate::operations::security;

pub(crate) static BY_OAUTH: Operation = Operation {
    id: "by_oauth",
    method: Method::GET,
    path: "/scopes",
    parameters: &[],
    security: &[&[security::OAUTH.requires(&["lamps:read"])]],
    success: &[StatusRange::code(204)],
    body: None,
    accept: "",
};
