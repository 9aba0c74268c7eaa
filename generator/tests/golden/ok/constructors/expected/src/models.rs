//! Models: the document's schemas as Rust types.
//! How their tables are read, and what several places share, [`openapi_runtime`] tells.

mod lamp;
mod inner;
mod many;
mod answer;
mod add_lamp_parameters;

pub use lamp::Lamp;
pub use inner::Inner;
pub use many::Many;
pub use answer::Answer;
pub use add_lamp_parameters::AddLampFilter;
