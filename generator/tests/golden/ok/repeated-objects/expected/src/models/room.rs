//! `Room`: an object.

use openapi_runtime::{Rule, Schema};
use super::LampState;
use crate::schema::{self, Types};

#[derive(Clone, PartialEq, Default)]
pub struct Room {
    /// Whose it is.
    pub owner: Option<RoomOwner>,
}

openapi_runtime::object!(Room: SCHEMA { owner: "owner" valid });

pub(super) static SCHEMA: Schema =
    Schema(&[Rule::Type(Types::OBJECT), Rule::Properties(&[("owner", &OWNER_SCHEMA)])]);

/// Whose it is.
#[derive(Clone, PartialEq)]
pub struct RoomOwner {
    /// Not empty.
    pub name: String,
    pub state: Option<RoomOwnerState>,
}

openapi_runtime::object!(RoomOwner: OWNER_SCHEMA {
    name: "name" required holds(schema::MinLength::<1>::STRING),
    state: "state" valid,
});

pub(super) static OWNER_SCHEMA: Schema = Schema(&[
    Rule::Type(Types::OBJECT),
    Rule::Required(&["name"]),
    Rule::Properties(&[
        ("name", schema::MinLength::<1>::STRING),
        ("state", &super::lamp::STATE_SCHEMA),
    ]),
]);

pub type RoomOwnerState = LampState;
