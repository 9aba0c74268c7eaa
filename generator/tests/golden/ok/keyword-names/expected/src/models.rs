//! Models: the document's schemas as Rust types.
//! How their tables are read, and what several places share, [`openapi_runtime`] tells.

mod mod_;
mod self_;
mod type_;

pub use mod_::Mod;
pub use self_::Self2;
pub use type_::Type;
