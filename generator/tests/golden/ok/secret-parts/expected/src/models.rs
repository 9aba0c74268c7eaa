//! Models: the document's schemas as Rust types.
//! How their tables are read, and what several places share, [`openapi_runtime`] tells.

mod account;
mod base;
mod item;
mod word;

pub use account::Account;
pub use base::Base;
pub use item::Item;
pub use word::Word;
