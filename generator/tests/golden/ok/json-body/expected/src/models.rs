//! Models: the document's schemas as Rust types.
//! How their tables are read, and what several places share, [`openapi_runtime`] tells.

mod lamp;
mod problem;
mod change_lamp_body;

pub use lamp::Lamp;
pub use problem::Problem;
pub use change_lamp_body::ChangeLampBody;
