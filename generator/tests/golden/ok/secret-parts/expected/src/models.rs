//! Models: the document's schemas as Rust types.
//! How their tables are read, and what several places share, [`openapi_runtime`] tells.

mod word;
mod item;
mod base;
mod account;

pub use word::Word;
pub use item::Item;
pub use base::Base;
pub use account::Account;
