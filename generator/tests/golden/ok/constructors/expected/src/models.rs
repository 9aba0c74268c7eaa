//! Models: the document's schemas as Rust types.
//! How their tables are read, and what several places share, [`openapi_runtime`] tells.

mod add_lamp_parameters;
mod answer;
mod inner;
mod lamp;
mod many;

pub use add_lamp_parameters::AddLampFilter;
pub use answer::Answer;
pub use inner::Inner;
pub use lamp::Lamp;
pub use many::Many;
