//! Models: the document's schemas as Rust types.

mod code;
mod label;

pub use code::Code;
pub use label::Label;
