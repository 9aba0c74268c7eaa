//! Webhooks 1
//!
//! Generated from an OpenAPI document by `cargo xtask codegen`; changes by hand are lost.
//!
//! - [`models`]: the schemas as types; `validate()` tells everything that is wrong with a value.
//! - `server` also has a trait and a `router` for what the API sends: callbacks and webhooks.

#[allow(missing_docs, reason = "the document does not describe everything")]
pub mod models;

#[cfg(feature = "server")]
#[allow(missing_docs, reason = "the document does not describe everything")]
pub mod operations;

#[cfg(feature = "server")]
pub mod server;

pub use openapi_runtime as runtime;
pub use openapi_runtime::schema::v31 as schema;
