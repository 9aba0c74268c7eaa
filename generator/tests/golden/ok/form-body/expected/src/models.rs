//! Models: the document's schemas as Rust types.
//! How their tables are read, and what several places share, [`openapi_runtime`] tells.

mod add_lamp_body;

pub use add_lamp_body::AddLampBody;
