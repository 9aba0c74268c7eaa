//! Models: the document's schemas as Rust types.
//! How their tables are read, and what several places share, [`openapi_runtime`] tells.

mod seat;
mod place;
mod meal;
mod drink;
mod cat;
mod dog;
mod list_planes_order;
mod list_planes_ok_item;
mod add_plane_body;
mod list_ships_order;
mod list_ships_ok_item;
mod add_ship_body;
mod list_docks_order;
mod get_dock_order;
mod move_pets_body;
mod send_pets_body;
mod exchange_boxes_body;
mod add_box_body;
mod cat_request;
mod dog_request;
mod list_trains_order;
mod list_trains_ok_item;
pub(crate) mod shared;

pub use seat::Seat;
pub use place::Place;
pub use meal::Meal;
pub use drink::Drink;
pub use cat::Cat;
pub use dog::Dog;
pub use list_planes_order::ListPlanesOrder;
pub use list_planes_ok_item::ListPlanesOkItem;
pub use add_plane_body::{AddPlaneBody, AddPlaneBodyMaker, AddPlaneBodyMakerKind};
pub use list_ships_order::ListShipsOrder;
pub use list_ships_ok_item::{ListShipsOkItem, ListShipsOkItemBerth};
pub use add_ship_body::{AddShipBody, AddShipBodyMaker, AddShipBodyMakerKind};
pub use list_docks_order::ListDocksOrder;
pub use get_dock_order::GetDockOrder;
pub use move_pets_body::{
    MovePetsBody, MovePetsBodyFrom, MovePetsBodyFromMood, MovePetsBodyLeg, MovePetsBodyLegTo,
    MovePetsBodyLegToMood,
};
pub use send_pets_body::{
    SendPetsBody, SendPetsBodyFrom, SendPetsBodyFromMood, SendPetsBodyLeg, SendPetsBodyLegTo,
    SendPetsBodyLegToMood,
};
pub use exchange_boxes_body::{ExchangeBoxesBody, ExchangeBoxesBodySix};
pub use add_box_body::{AddBoxBody, AddBoxBodySix};
pub use cat_request::CatRequest;
pub use dog_request::DogRequest;
pub use list_trains_order::ListTrainsOrder;
pub use list_trains_ok_item::ListTrainsOkItem;
