//! Models: the document's schemas as Rust types.
//!
//! A type is followed by its table: the names of its members in JSON, the words that it lists, or its alternatives, with their
//! schemas behind `=>`. The word before that says what is still checked once a value is read: the rules of its own type
//! (`valid`), or those of the row (`holds`). See [`object!`](openapi_runtime::object!), [`union!`](openapi_runtime::union!)
//! and [`string_enum!`](openapi_runtime::string_enum!).
//!
//! A value of one of several types is the alternative that accepts it. If several do, it is the one that keeps most members of
//! an object, or else the first; where only one may (`one_of`), it is `Unknown`. If none does, it is the one that it can only
//! be meant for, so that a small fault hides nothing, or else `Unknown`.
//!
//! A schema that stands in several places of the document is written at one of them, and has the names of the others too, as
//! their files say. A later version of the document may tell them apart: write the name of the place that you mean.

mod seat;
mod place;
mod meal;
mod drink;
mod cat;
mod dog;
mod list_planes_ok_item;
mod list_ships_ok_item;
mod add_ship_body;
mod get_dock_order;
mod move_pets_body;
mod exchange_boxes_body;
mod add_box_body;
mod cat_request;
mod dog_request;
mod list_trains_ok_item;

pub use seat::Seat;
pub use place::Place;
pub use meal::Meal;
pub use drink::Drink;
pub use cat::Cat;
pub use dog::Dog;
pub use list_planes_ok_item::ListPlanesOkItem;
pub use list_ships_ok_item::{ListShipsOkItem, ListShipsOkItemBerth};
pub use add_ship_body::{
    AddPlaneBody, AddPlaneBodyMaker, AddPlaneBodyMakerKind, AddShipBody, AddShipBodyMaker,
    AddShipBodyMakerKind,
};
pub use get_dock_order::{
    GetDockOrder, ListDocksOrder, ListPlanesOrder, ListShipsOrder, ListTrainsOrder,
};
pub use move_pets_body::{
    MovePetsBody, MovePetsBodyFrom, MovePetsBodyFromMood, MovePetsBodyLeg, MovePetsBodyLegTo,
    SendPetsBody, SendPetsBodyFrom, SendPetsBodyFromMood, SendPetsBodyLeg, SendPetsBodyLegTo,
};
pub use exchange_boxes_body::{ExchangeBoxesBody, ExchangeBoxesBodySix};
pub use add_box_body::{AddBoxBody, AddBoxBodySix};
pub use cat_request::CatRequest;
pub use dog_request::DogRequest;
pub use list_trains_ok_item::ListTrainsOkItem;
