//! Models that several places of the document have.
//! Each place has a name of its own for its model, which is the one to use: those here say what the places'
//! names have in common, and may change when the document does.

pub mod owner;
pub mod state;

pub use owner::Owner;
pub use state::State;
