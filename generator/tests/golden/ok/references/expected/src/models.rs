//! Models: the document's schemas as Rust types.
//! How their tables are read, and what several places share, [`openapi_runtime`] tells.

mod colour;
mod item;
mod lamp;
mod lamps;
mod lamps2;
mod page;

pub use colour::Colour;
pub use item::Item;
pub use lamp::Lamp;
pub use lamps::Lamps;
pub use lamps2::LampsObject;
pub use page::Page;
