//! Security schemes.

use openapi_runtime::http::SecurityScheme;

/// The scheme `key`.
pub static KEY: SecurityScheme =
    SecurityScheme::api_key("key", openapi_runtime::http::Location::Header, "X-Key");
