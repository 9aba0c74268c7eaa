//! Operations without a tag.

use openapi_runtime::http::{Method, Operation, StatusRange};
use crate::operations::security;

pub(crate) static NEEDS_THE_TOKEN: Operation = Operation {
    id: "needs_the_token",
    method: Method::GET,
    path: "/all",
    parameters: &[],
    security: &[&[security::TOKEN.requires(&[])]],
    success: &[StatusRange::code(204)],
    body: None,
    accept: "",
};

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

pub(crate) static NOTHING: Operation = Operation {
    id: "nothing",
    method: Method::GET,
    path: "/none",
    parameters: &[],
    security: &[],
    success: &[StatusRange::code(204)],
    body: None,
    accept: "",
};

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
