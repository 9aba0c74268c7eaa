//! Models: the document's schemas as Rust types.
//! How their tables are read, and what several places share, [`openapi_runtime`] tells.

mod other_names;
mod pet;
pub(crate) mod shared;

pub use other_names::{AddItBody, AddItBodyZ, DefsBody, DefsBodyZ, ListEverythingZ};
pub use pet::Pet;
