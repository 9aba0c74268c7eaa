//! `Lamp`: an object.

use super::Room;

#[derive(Clone, PartialEq)]
pub struct Lamp {
    /// Where the lamp hangs.
    pub room: Room,
}

openapi_runtime::object!(Lamp: SCHEMA { room: "room" required => &super::room::SCHEMA });
