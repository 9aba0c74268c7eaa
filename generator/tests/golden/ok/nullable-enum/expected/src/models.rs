//! Models: the document's schemas as Rust types.

mod colour;
mod lamp;
mod shade;

pub use colour::{Colour, ColourValue};
pub use lamp::{Lamp, LampBulb};
pub use shade::Shade;
