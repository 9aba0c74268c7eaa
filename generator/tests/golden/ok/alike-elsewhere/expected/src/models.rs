//! Models: the document's schemas as Rust types.

mod pet;
mod defs_body;

pub use pet::Pet;
pub use defs_body::{AddItBody, AddItBodyZ, DefsBody, DefsBodyZ, ListEverythingZ};
