//! Security schemes.

use openapi_runtime::http::{Location, Requirement, SecurityScheme};

/// The scheme `key`.
pub static KEY: SecurityScheme = SecurityScheme::api_key("key", Location::Header, "X-Key");

/// What the document asks of operations that don't say otherwise.
pub(crate) const DEFAULT: &[&[Requirement]] = &[&[KEY.requires(&[])]];
