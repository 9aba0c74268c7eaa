//! Models: the document's schemas as Rust types.
//! How their tables are read, and what several places share, [`openapi_runtime`] tells.

mod card;
mod choice;
mod kind;
mod pair;

pub use card::Card;
pub use choice::Choice;
pub use kind::Kind;
pub use pair::Pair;
