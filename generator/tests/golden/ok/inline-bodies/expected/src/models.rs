//! Models: the document's schemas as Rust types.
//! How their tables are read, and what several places share, [`openapi_runtime`] tells.

mod add_lamp_body;
mod add_lamp_ok;
mod list_lamps_ok;

pub use add_lamp_body::AddLampBody;
pub use add_lamp_ok::AddLampOk;
pub use list_lamps_ok::ListLampsOk;
