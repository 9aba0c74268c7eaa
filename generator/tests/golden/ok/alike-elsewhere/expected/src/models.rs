//! Models: the document's schemas as Rust types.
//! How their tables are read, and what several places share, [`openapi_runtime`] tells.

mod pet;
mod defs_body;

pub use pet::Pet;
pub use defs_body::{AddItBody, AddItBodyZ, DefsBody, DefsBodyZ, ListEverythingZ};
