//! Models: the document's schemas as Rust types.

mod add_lamp_body;

pub use add_lamp_body::AddLampBody;
