//! Models: the document's schemas as Rust types.
//! How their tables are read, and what several places share, [`openapi_runtime`] tells.

mod node;
mod tree;
mod expression;
mod sum;

pub use node::Node;
pub use tree::Tree;
pub use expression::Expression;
pub use sum::Sum;
