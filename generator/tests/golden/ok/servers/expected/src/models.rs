//! Models: the document's schemas as Rust types.
