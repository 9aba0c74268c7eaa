//! Security schemes.

use openapi_runtime::http::{Location, Requirement, SecurityScheme};

/// The token of a user.
pub static TOKEN: SecurityScheme = SecurityScheme::bearer("token");

/// The scheme `login`.
pub static LOGIN: SecurityScheme = SecurityScheme::basic("login");

/// The scheme `key`.
pub static KEY: SecurityScheme = SecurityScheme::api_key("key", Location::Header, "X-Key");

/// The scheme `session`.
pub static SESSION: SecurityScheme =
    SecurityScheme::api_key("session", Location::Cookie, "session");

/// The scheme `oauth`.
pub static OAUTH: SecurityScheme = SecurityScheme::token("oauth");

/// What the document asks of operations that don't say otherwise.
pub(crate) const DEFAULT: &[&[Requirement]] = &[&[TOKEN.requires(&[])]];
