//! Models: the document's schemas as Rust types.

mod lamp;
mod problem;
mod change_lamp_body;

pub use lamp::Lamp;
pub use problem::Problem;
pub use change_lamp_body::ChangeLampBody;
