//! Models: the document's schemas as Rust types.
//! How their tables are read, and what several places share, [`openapi_runtime`] tells.

mod device;
mod lamp;
mod blind;
mod signal;
mod change;
mod other_names;
pub(crate) mod shared;

pub use device::{Device, DeviceObject, DeviceObjectKind};
pub use lamp::{Lamp, LampKind};
pub use blind::{Blind, BlindKind};
pub use signal::{Signal, SignalObject, SignalObjectSort, SignalWithLevel};
pub use change::{Change, ChangeLevel, ChangeOnOff, ChangeOnOffSort};
pub use other_names::{ChangeLevelSort, SignalWithLevelSort};
