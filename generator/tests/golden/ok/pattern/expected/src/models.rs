//! Models: the document's schemas as Rust types.

mod slug;
mod version;
mod not_admin;

pub use slug::Slug;
pub use version::Version;
pub use not_admin::NotAdmin;
