//! Models: the document's schemas as Rust types.
//!
//! After a type comes its table: what its members are called, which words it lists, or what its alternatives are, and by which
//! rules. Behind `=>` stands the schema; the word before it says what is left to check of a value once it is read: nothing,
//! the rules of its own type (`valid`), or all of the row's (`holds`). For the rest see [`object!`](openapi_runtime::object!),
//! [`union!`](openapi_runtime::union!) and [`string_enum!`](openapi_runtime::string_enum!).
//!
//! One of several types is read as the alternative that accepts the value. Of several that do it is the one that keeps most
//! members of an object, or else the first; where no more than one may (`one_of`), the value is `Unknown`, as it is where no
//! alternative fits.

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
    MovePetsBody, MovePetsBodyFrom, MovePetsBodyFromMood, MovePetsBodyLeg, SendPetsBody,
    SendPetsBodyFrom, SendPetsBodyFromMood, SendPetsBodyLeg,
};
pub use exchange_boxes_body::{ExchangeBoxesBody, ExchangeBoxesBodySix};
pub use add_box_body::{AddBoxBody, AddBoxBodySix};
pub use cat_request::CatRequest;
pub use dog_request::DogRequest;
pub use list_trains_ok_item::ListTrainsOkItem;
