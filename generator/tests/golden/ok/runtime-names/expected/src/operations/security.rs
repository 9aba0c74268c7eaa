//! Security schemes.

use openapi_runtime::http::{Location, SecurityScheme};

/// The scheme `key`.
pub static KEY: SecurityScheme = SecurityScheme::api_key("key", Location::Header, "X-Key");
