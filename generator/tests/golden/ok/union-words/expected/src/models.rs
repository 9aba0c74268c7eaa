//! Models: the document's schemas as Rust types.
//! How their tables are read, and what several places share, [`openapi_runtime`] tells.

mod any_of_1;
mod kept;
mod leaf;
mod level;
mod name;
mod only;
mod settings;
mod text;
mod tree;

pub use any_of_1::AnyOf1;
pub use kept::Kept;
pub use leaf::Leaf;
pub use level::Level;
pub use name::Name;
pub use only::Only;
pub use settings::{Settings, SettingsLabel};
pub use text::Text;
pub use tree::Tree;
