//! Models: the document's schemas as Rust types.

mod pair;
mod kind;
mod card;
mod choice;

pub use pair::Pair;
pub use kind::Kind;
pub use card::Card;
pub use choice::Choice;
