//! Models: the document's schemas as Rust types.
//! How their tables are read, and what several places share, [`openapi_runtime`] tells.

mod door;
mod house;
mod lamp;
mod land;
mod owner;
mod room;
mod sea;
mod street;
mod town;
pub(crate) mod shared;

pub use door::{Door, DoorMaker, DoorOwner, DoorTaxId, DoorTaxIdType};
pub use house::{House, HouseLandlord, HouseMaker};
pub use lamp::{Lamp, LampMaker, LampOwner, LampTaxIdsItem, LampTaxIdsItemType};
pub use land::{Land, LandMaker};
pub use owner::Owner;
pub use room::{Room, RoomMaker, RoomOwner};
pub use sea::{Sea, SeaMaker};
pub use street::{Street, StreetMaker};
pub use town::{Town, TownMaker};

/// `value()` of a member that may be absent or `null`.
pub use openapi_runtime::OptionalValue as _;
