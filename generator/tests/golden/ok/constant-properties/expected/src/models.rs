//! Models: the document's schemas as Rust types.
//! How their tables are read, and what several places share, [`openapi_runtime`] tells.

mod blind;
mod change;
mod device;
mod lamp;
mod other_names;
mod signal;
pub(crate) mod shared;

pub use blind::{Blind, BlindKind};
pub use change::{Change, ChangeLevel, ChangeOnOff, ChangeOnOffSort};
pub use device::{Device, DeviceObject, DeviceObjectKind};
pub use lamp::{Lamp, LampKind};
pub use other_names::{ChangeLevelSort, SignalWithLevelSort};
pub use signal::{Signal, SignalObject, SignalObjectSort, SignalWithLevel};
