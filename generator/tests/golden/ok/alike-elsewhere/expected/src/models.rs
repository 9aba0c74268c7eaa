//! Models: the document's schemas as Rust types.
//! How their tables are read, and what several places share, [`openapi_runtime`] tells.

mod pet;
mod defs_body;
mod add_it_body;
mod list_everything_z;
pub(crate) mod shared;

pub use pet::Pet;
pub use defs_body::{DefsBody, DefsBodyZ};
pub use add_it_body::{AddItBody, AddItBodyZ};
pub use list_everything_z::ListEverythingZ;
