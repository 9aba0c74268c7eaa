//! `Lamp`: an object.

use openapi_runtime::{Rule, Schema};
use crate::schema::{self, Types};

#[derive(Clone, PartialEq, Default)]
pub struct Lamp {
    /// Whose it is.
    pub owner: Option<LampOwner>,
    /// Who sold it.
    pub seller: Option<LampSeller>,
    pub users: Option<Vec<LampUsersItem>>,
    pub maker: Option<LampMaker>,
    pub state: Option<LampState>,
    pub mode: Option<LampMode>,
}

openapi_runtime::object!(Lamp: SCHEMA {
    owner: "owner" valid => &OWNER_SCHEMA,
    seller: "seller" valid => &OWNER_SCHEMA,
    users: "users" valid => &Schema(&[Rule::Type(Types::ARRAY), Rule::Items(&OWNER_SCHEMA)]),
    maker: "maker" valid => &MAKER_SCHEMA,
    state: "state" valid => &OWNER_STATE_SCHEMA,
    mode: "mode" valid => &MODE_SCHEMA,
});

#[derive(Clone, PartialEq)]
pub struct LampOwner {
    /// Not empty.
    pub name: String,
    pub state: Option<LampOwnerState>,
}

openapi_runtime::object!(LampOwner: OWNER_SCHEMA {
    name: "name" required holds => schema::MinLength::<1>::STRING,
    state: "state" valid => &OWNER_STATE_SCHEMA,
});

openapi_runtime::string_enum! {
    pub enum LampOwnerState: OWNER_STATE_SCHEMA {
        Here = "here",
        Away = "away",
    }
}

#[derive(Clone, PartialEq)]
pub struct LampMaker {
    /// At least 2 characters.
    pub name: String,
    pub state: Option<LampMakerState>,
}

openapi_runtime::object!(LampMaker: MAKER_SCHEMA {
    name: "name" required holds => schema::MinLength::<2>::STRING,
    state: "state" valid => &OWNER_STATE_SCHEMA,
});

openapi_runtime::string_enum! {
    pub enum LampMode: MODE_SCHEMA {
        Here = "here",
        Away = "away",
    }
}

pub type LampSeller = LampOwner;
pub type LampUsersItem = LampOwner;
pub type LampMakerState = LampOwnerState;
pub type LampState = LampOwnerState;
