//! Models: the document's schemas as Rust types.
//! How their tables are read, and what several places share, [`openapi_runtime`] tells.

mod change_lamp_body;
mod lamp;
mod problem;

pub use change_lamp_body::ChangeLampBody;
pub use lamp::Lamp;
pub use problem::Problem;
