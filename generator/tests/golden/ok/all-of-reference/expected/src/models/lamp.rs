//! `Lamp`: an object.

use openapi_runtime::{Rule, Schema};
use super::Room;
use crate::schema::Types;

#[derive(Clone, PartialEq)]
pub struct Lamp {
    /// Where the lamp hangs.
    pub room: Room,
}

openapi_runtime::object!(Lamp: SCHEMA { room: "room" required });

pub(super) static SCHEMA: Schema = Schema(&[
    Rule::Type(Types::OBJECT),
    Rule::Required(&["room"]),
    Rule::Properties(&[("room", &super::room::SCHEMA)]),
]);
