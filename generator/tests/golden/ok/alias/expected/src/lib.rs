//! One name for another 1.0.0
//!
//! Generated from an OpenAPI document by `cargo xtask codegen`; changes by hand are lost.
//!
//! - [`models`]: the schemas as types; `validate()` tells everything that is wrong with a value. A part without a name of its own
//!   is called after its place: the member `b` of `A` is an `AB`, wherever that is written.
//! - [`runtime`]: what all of them are made of, such as `Nullable`, `Map` and `DateTime`.

#[allow(missing_docs, reason = "the document does not describe everything")]
pub mod models;

pub use openapi_runtime as runtime;
pub use openapi_runtime::schema;
