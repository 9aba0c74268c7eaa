//! Models: the document's schemas as Rust types.

mod list_lamps_theme;

pub use list_lamps_theme::ListLampsTheme;
