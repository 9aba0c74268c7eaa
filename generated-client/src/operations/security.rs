//! Security schemes.

use openapi_runtime::http::SecurityScheme;

/// An API token, sent with each request.
pub static AUTHENTIK: SecurityScheme = SecurityScheme::bearer("authentik");
