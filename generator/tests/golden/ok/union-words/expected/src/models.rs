//! Models: the document's schemas as Rust types.
//! How their tables are read, and what several places share, [`openapi_runtime`] tells.

mod settings;
mod level;
mod name;
mod text;
mod tree;
mod leaf;
mod kept;
mod only;
mod any_of_1;

pub use settings::{Settings, SettingsLabel};
pub use level::Level;
pub use name::Name;
pub use text::Text;
pub use tree::Tree;
pub use leaf::Leaf;
pub use kept::Kept;
pub use only::Only;
pub use any_of_1::AnyOf1;
