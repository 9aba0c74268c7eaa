//! Models: the document's schemas as Rust types.
//! How their tables are read, and what several places share, [`openapi_runtime`] tells.

mod not_admin;
mod slug;
mod version;

pub use not_admin::NotAdmin;
pub use slug::Slug;
pub use version::Version;
