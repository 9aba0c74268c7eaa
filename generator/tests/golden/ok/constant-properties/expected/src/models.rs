//! Models: the document's schemas as Rust types.
//! How their tables are read, and what several places share, [`openapi_runtime`] tells.

mod device;
mod lamp;
mod blind;
mod signal;
mod change;
pub(crate) mod shared;

pub use device::{Device, DeviceObject, DeviceObjectKind};
pub use lamp::{Lamp, LampKind};
pub use blind::{Blind, BlindKind};
pub use signal::{Signal, SignalObject, SignalObjectSort, SignalWithLevel, SignalWithLevelSort};
pub use change::{Change, ChangeLevel, ChangeLevelSort, ChangeOnOff, ChangeOnOffSort};
