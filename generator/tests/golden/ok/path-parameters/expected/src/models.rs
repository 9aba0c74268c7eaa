//! Models: the document's schemas as Rust types.

mod read_lamp_format;

pub use read_lamp_format::ReadLampFormat;
