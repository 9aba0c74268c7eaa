//! Models: the document's schemas as Rust types.

mod seat;
mod place;
mod list_planes_order;
mod list_planes_ok_item;
mod add_plane_body;
mod list_ships_ok_item;
mod list_trains_ok_item;

pub use seat::Seat;
pub use place::Place;
pub use list_planes_order::{ListPlanesOrder, ListShipsOrder, ListTrainsOrder};
pub use list_planes_ok_item::ListPlanesOkItem;
pub use add_plane_body::{
    AddPlaneBody, AddPlaneBodyMaker, AddPlaneBodyMakerKind, AddShipBody, AddShipBodyMaker,
    AddShipBodyMakerKind,
};
pub use list_ships_ok_item::{ListShipsOkItem, ListShipsOkItemBerth};
pub use list_trains_ok_item::ListTrainsOkItem;
