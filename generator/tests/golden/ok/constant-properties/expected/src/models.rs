//! Models: the document's schemas as Rust types.

mod device;
mod lamp;
mod blind;

pub use device::{Device, DeviceObject, DeviceObjectKind};
pub use lamp::{Lamp, LampKind};
pub use blind::{Blind, BlindKind};
