//! Models: the document's schemas as Rust types.

mod id;
mod setting;

pub use id::Id;
pub use setting::{Setting, SettingValue, SettingValueObject};
