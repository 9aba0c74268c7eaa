//! Models: the document's schemas as Rust types.
//! How their tables are read, and what several places share, [`openapi_runtime`] tells.

mod seat;
mod place;
mod meal;
mod drink;
mod cat;
mod dog;
mod other_names;
mod list_planes_ok_item;
mod list_ships_ok_item;
mod exchange_boxes_body;
mod add_box_body;
mod cat_request;
mod dog_request;
mod list_trains_ok_item;
pub(crate) mod shared;

pub use seat::Seat;
pub use place::Place;
pub use meal::Meal;
pub use drink::Drink;
pub use cat::Cat;
pub use dog::Dog;
pub use other_names::{
    AddPlaneBody, AddPlaneBodyMaker, AddPlaneBodyMakerKind, AddShipBody, AddShipBodyMaker,
    AddShipBodyMakerKind, GetDockOrder, ListDocksOrder, ListPlanesOrder, ListShipsOrder,
    ListTrainsOrder, MovePetsBody, MovePetsBodyFrom, MovePetsBodyFromMood, MovePetsBodyLeg,
    MovePetsBodyLegTo, MovePetsBodyLegToMood, SendPetsBody, SendPetsBodyFrom, SendPetsBodyFromMood,
    SendPetsBodyLeg, SendPetsBodyLegTo, SendPetsBodyLegToMood,
};
pub use list_planes_ok_item::ListPlanesOkItem;
pub use list_ships_ok_item::{ListShipsOkItem, ListShipsOkItemBerth};
pub use exchange_boxes_body::{ExchangeBoxesBody, ExchangeBoxesBodySix};
pub use add_box_body::{AddBoxBody, AddBoxBodySix};
pub use cat_request::CatRequest;
pub use dog_request::DogRequest;
pub use list_trains_ok_item::ListTrainsOkItem;
