//! Anonymous 1
//!
//! Generated from an OpenAPI document by `cargo xtask codegen`; changes by hand are lost.
//!
//! - [`models`]: the schemas as types; `validate()` tells everything that is wrong with a value.
//! - `client` (feature `client`): `Client::builder(url).build()` makes a client, with one method an operation.
//! - `operations`: for each operation its parameters that may be left out (`…Params`), its failures (`…Error`), and
//!   what a server may answer where several statuses mean success (`…Success`).
//! - `server` (feature `server`): implement the traits, then `server::router(api)` is an axum router.
//! - [`runtime`]: what all of them are made of, such as `Nullable`, `Map` and `DateTime`.
//!
//! The document names no credentials. What a server wants all the same, `bearer_token`, `basic_auth` or
//! `default_header` of the builder sends, as its docs tell.

#[allow(missing_docs, reason = "the document does not describe everything")]
pub mod models;

#[cfg(feature = "client")]
pub mod client;

#[cfg(any(feature = "client", feature = "server"))]
#[allow(missing_docs, reason = "the document does not describe everything")]
pub mod operations;

#[cfg(feature = "server")]
pub mod server;

#[cfg(feature = "client")]
pub use client::Client;

pub use openapi_runtime as runtime;
pub use openapi_runtime::schema;
