//! Models: the document's schemas as Rust types.

mod core_v1_lamp;
mod core_v1_owner;
mod org_others_core_v1_lamp;

pub use core_v1_lamp::{CoreV1Lamp, CoreV1LampShade};
pub use core_v1_owner::CoreV1Owner;
pub use org_others_core_v1_lamp::OrgOthersCoreV1Lamp;
