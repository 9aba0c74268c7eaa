//! Models: the document's schemas as Rust types.

mod name;
mod no_number;

pub use name::Name;
pub use no_number::NoNumber;
