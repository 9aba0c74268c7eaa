//! Models: the document's schemas as Rust types.

mod account;

pub use account::Account;
