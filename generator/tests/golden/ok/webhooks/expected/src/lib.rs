//! Webhooks 1
//!
//! Generated from an OpenAPI document by `cargo xtask codegen`; changes by hand are lost.
//!
//! - [`models`]: the schemas as types; `validate()` tells everything that is wrong with a value.
//! - `operations`: for each operation its parameters that may be left out (`…Params`), its failures (`…Error`), and
//!   what a server may answer where several statuses mean success (`…Success`).
//! - `server` also has a trait and a `router` for what the API sends: callbacks and webhooks.
//! - [`runtime`]: what all of them are made of, such as `Nullable`, `Map` and `DateTime`.

#[allow(missing_docs, reason = "the document does not describe everything")]
pub mod models;

#[cfg(feature = "server")]
#[allow(missing_docs, reason = "the document does not describe everything")]
pub mod operations;

#[cfg(feature = "server")]
pub mod server;

pub use openapi_runtime as runtime;
pub use openapi_runtime::schema::v31 as schema;
