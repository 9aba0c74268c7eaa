//! Models: the document's schemas as Rust types.
//! How their tables are read, and what several places share, [`openapi_runtime`] tells.

mod add_lamp_ok;
mod lamp;
mod problem;

pub use add_lamp_ok::AddLampOk;
pub use lamp::Lamp;
pub use problem::Problem;
