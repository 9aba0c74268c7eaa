//! A hand-written client against a hand-written server, in the shape that the generator writes, over a socket.
#![cfg(all(feature = "client", feature = "server"))]
#![expect(clippy::unwrap_used, reason = "a program of tests")]

use openapi_runtime::schema;

mod client;
mod models;
mod operations;
mod server;

mod beyond;
mod bytes;
mod calls;
mod raw;
mod stream;
mod transport;
