//! `Lamp`: an object.

use openapi_runtime::{Rule, Schema};
use super::Room;

#[derive(Clone, PartialEq)]
pub struct Lamp {
    pub room: Room,
}

openapi_runtime::object!(Lamp: SCHEMA {
    room: "room" required => &Schema(&[
        Rule::Nullable,
        Rule::AllOf(&[&Schema(&[Rule::Nullable, Rule::Ref(&super::room::VALUE_SCHEMA)])]),
    ]),
});
