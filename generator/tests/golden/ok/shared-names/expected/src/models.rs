//! Models: the document's schemas as Rust types.
//! How their tables are read, and what several places share, [`openapi_runtime`] tells.

mod owner;
mod lamp;
mod door;
mod room;
mod house;
mod street;
mod town;
mod land;
mod sea;
pub(crate) mod shared;

pub use owner::Owner;
pub use lamp::{Lamp, LampMaker, LampOwner, LampTaxIdsItem, LampTaxIdsItemType};
pub use door::{Door, DoorMaker, DoorOwner, DoorTaxId, DoorTaxIdType};
pub use room::{Room, RoomMaker, RoomOwner};
pub use house::{House, HouseMaker, HouseOwner};
pub use street::{Street, StreetMaker};
pub use town::{Town, TownMaker};
pub use land::{Land, LandMaker};
pub use sea::{Sea, SeaMaker};
