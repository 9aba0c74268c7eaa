//! `Lamp`: an object.

use openapi_runtime::{Nullable, Rule, Schema};
use super::Room;

#[derive(Clone, PartialEq)]
pub struct Lamp {
    pub room: Nullable<Room>,
}

openapi_runtime::object!(Lamp: SCHEMA {
    room: "room" required => &Schema(&[Rule::Nullable, Rule::AllOf(&[&super::room::SCHEMA])]),
});
