//! Models: the document's schemas as Rust types.

mod type_;
mod self_;
mod mod_;

pub use type_::Type;
pub use self_::Self2;
pub use mod_::Mod;
