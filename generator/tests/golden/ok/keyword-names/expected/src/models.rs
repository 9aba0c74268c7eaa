//! Models: the document's schemas as Rust types.
//! How their tables are read, and what several places share, [`openapi_runtime`] tells.

mod type_;
mod self_;
mod mod_;

pub use type_::Type;
pub use self_::Self2;
pub use mod_::Mod;
