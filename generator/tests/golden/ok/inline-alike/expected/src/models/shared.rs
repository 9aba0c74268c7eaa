//! Models that several places of the document have.
//! Each place has a name of its own for its model, which is the one to use: those here say what the places'
//! names have in common, and may change when the document does.

pub mod add_body;
pub mod body_six;
pub mod order;
pub mod pets_body;
pub mod pets_body_from;

pub use add_body::{AddBody, AddBodyMaker, AddBodyMakerKind};
pub use body_six::BodySix;
pub use order::Order;
pub use pets_body::{PetsBody, PetsBodyLeg};
pub use pets_body_from::{PetsBodyFrom, PetsBodyMood};
