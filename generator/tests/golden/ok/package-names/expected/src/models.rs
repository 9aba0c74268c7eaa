//! Models: the document's schemas as Rust types.
//! How their tables are read, and what several places share, [`openapi_runtime`] tells.

mod core_v1_door;
mod core_v1_lamp;
mod core_v1_owner;
mod org_lamps_api_core_v1_door;
mod org_others_core_v1_lamp;

pub use core_v1_door::CoreV1Door;
pub use core_v1_lamp::{CoreV1Lamp, CoreV1LampShade};
pub use core_v1_owner::{CoreV1Owner, CoreV1OwnerEither};
pub use org_lamps_api_core_v1_door::OrgLampsApiCoreV1Door;
pub use org_others_core_v1_lamp::{OrgOthersCoreV1Lamp, OrgOthersCoreV1LampCover};
