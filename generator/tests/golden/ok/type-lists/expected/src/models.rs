//! Models: the document's schemas as Rust types.
//! How their tables are read, and what several places share, [`openapi_runtime`] tells.

mod id;
mod setting;

pub use id::Id;
pub use setting::{Setting, SettingObject};
