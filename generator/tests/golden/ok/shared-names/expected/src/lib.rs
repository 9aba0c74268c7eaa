//! Shared names 1
//!
//! Generated from an OpenAPI document by `cargo xtask codegen`; changes by hand are lost.
//!
//! - [`models`]: the schemas as types; `validate()` tells everything that is wrong with a value.
//! - [`runtime`]: what all of them are made of, such as `Nullable`, `Map` and `DateTime`.

#[allow(missing_docs, reason = "the document does not describe everything")]
pub mod models;

pub use openapi_runtime as runtime;
pub use openapi_runtime::schema;
