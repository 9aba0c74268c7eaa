//! Models: the document's schemas as Rust types.
//! How their tables are read, and what several places share, [`openapi_runtime`] tells.

mod slug;
mod version;
mod not_admin;

pub use slug::Slug;
pub use version::Version;
pub use not_admin::NotAdmin;
