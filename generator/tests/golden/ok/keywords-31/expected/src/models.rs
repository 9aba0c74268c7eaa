//! Models: the document's schemas as Rust types.
//! How their tables are read, and what several places share, [`openapi_runtime`] tells.

mod pair;
mod kind;
mod card;
mod choice;

pub use pair::Pair;
pub use kind::Kind;
pub use card::Card;
pub use choice::Choice;
