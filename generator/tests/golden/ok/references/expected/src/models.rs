//! Models: the document's schemas as Rust types.
//! How their tables are read, and what several places share, [`openapi_runtime`] tells.

mod lamp;
mod colour;
mod item;
mod lamps;
mod lamps2;
mod page;

pub use lamp::Lamp;
pub use colour::Colour;
pub use item::Item;
pub use lamps::Lamps;
pub use lamps2::LampsObject;
pub use page::Page;
