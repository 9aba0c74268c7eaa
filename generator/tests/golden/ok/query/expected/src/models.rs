//! Models: the document's schemas as Rust types.
//! How their tables are read, and what several places share, [`openapi_runtime`] tells.

mod list_lamps_colour_item;
mod list_lamps_filter;
mod list_lamps_point;
mod list_lamps_json;

pub use list_lamps_colour_item::ListLampsColourItem;
pub use list_lamps_filter::ListLampsFilter;
pub use list_lamps_point::ListLampsPoint;
pub use list_lamps_json::ListLampsJson;
