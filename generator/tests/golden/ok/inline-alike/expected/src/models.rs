//! Models: the document's schemas as Rust types.
//! How their tables are read, and what several places share, [`openapi_runtime`] tells.

mod add_box_body;
mod cat;
mod cat_request;
mod dog;
mod dog_request;
mod drink;
mod exchange_boxes_body;
mod list_planes_ok_item;
mod list_ships_ok_item;
mod list_trains_ok_item;
mod meal;
mod other_names;
mod place;
mod seat;
pub(crate) mod shared;

pub use add_box_body::{AddBoxBody, AddBoxBodySix};
pub use cat::Cat;
pub use cat_request::CatRequest;
pub use dog::Dog;
pub use dog_request::DogRequest;
pub use drink::Drink;
pub use exchange_boxes_body::{ExchangeBoxesBody, ExchangeBoxesBodySix};
pub use list_planes_ok_item::ListPlanesOkItem;
pub use list_ships_ok_item::{ListShipsOkItem, ListShipsOkItemBerth};
pub use list_trains_ok_item::ListTrainsOkItem;
pub use meal::Meal;
pub use other_names::{
    AddPlaneBody, AddPlaneBodyMaker, AddPlaneBodyMakerKind, AddShipBody, AddShipBodyMaker,
    AddShipBodyMakerKind, GetDockOrder, ListDocksOrder, ListPlanesOrder, ListShipsOrder,
    ListTrainsOrder, MovePetsBody, MovePetsBodyFrom, MovePetsBodyFromMood, MovePetsBodyLeg,
    MovePetsBodyLegTo, MovePetsBodyLegToMood, SendPetsBody, SendPetsBodyFrom, SendPetsBodyFromMood,
    SendPetsBodyLeg, SendPetsBodyLegTo, SendPetsBodyLegToMood,
};
pub use place::Place;
pub use seat::Seat;
