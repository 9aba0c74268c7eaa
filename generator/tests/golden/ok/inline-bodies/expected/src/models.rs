//! Models: the document's schemas as Rust types.

mod add_lamp_body;
mod add_lamp_ok;
mod list_lamps_ok;

pub use add_lamp_body::AddLampBody;
pub use add_lamp_ok::AddLampOk;
pub use list_lamps_ok::ListLampsOk;
