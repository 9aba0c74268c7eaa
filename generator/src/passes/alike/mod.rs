//! What the document says in several places is written once, under the names of all its places.
//!
//! Each place has the name that it gives itself, whatever else the document has, so that a document that grows renames
//! nothing. What is written for places in several files belongs to none of them: it stands in a private module, and all its
//! places are other names for it.

mod models;
mod parameters;
mod places;
mod shared;

pub(crate) use models::run as models;
pub(crate) use parameters::run as parameters;
