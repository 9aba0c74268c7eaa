//! Models: the document's schemas as Rust types.

mod server;

pub use server::Server;
