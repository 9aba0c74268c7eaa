//! Models: the document's schemas as Rust types.
//! How their tables are read, and what several places share, [`openapi_runtime`] tells.

mod pet;
mod other_names;
pub(crate) mod shared;

pub use pet::Pet;
pub use other_names::{AddItBody, AddItBodyZ, DefsBody, DefsBodyZ, ListEverythingZ};
