//! Models: the document's schemas as Rust types.

mod seat;
mod place;
mod list_planes_ok_item;
mod list_ships_ok_item;
mod add_ship_body;
mod get_dock_order;
mod list_trains_ok_item;

pub use seat::Seat;
pub use place::Place;
pub use list_planes_ok_item::ListPlanesOkItem;
pub use list_ships_ok_item::{ListShipsOkItem, ListShipsOkItemBerth};
pub use add_ship_body::{
    AddPlaneBody, AddPlaneBodyMaker, AddPlaneBodyMakerKind, AddShipBody, AddShipBodyMaker,
    AddShipBodyMakerKind,
};
pub use get_dock_order::{
    GetDockOrder, ListDocksOrder, ListPlanesOrder, ListShipsOrder, ListTrainsOrder,
};
pub use list_trains_ok_item::ListTrainsOkItem;
