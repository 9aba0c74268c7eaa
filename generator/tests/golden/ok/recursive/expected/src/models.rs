//! Models: the document's schemas as Rust types.
//! How their tables are read, and what several places share, [`openapi_runtime`] tells.

mod expression;
mod node;
mod sum;
mod tree;

pub use expression::Expression;
pub use node::Node;
pub use sum::Sum;
pub use tree::Tree;
