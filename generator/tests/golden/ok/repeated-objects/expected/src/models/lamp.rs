//! `Lamp`: an object.

use crate::schema;

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
    owner: "owner" valid => &super::shared::owner::SCHEMA,
    seller: "seller" valid => &super::shared::owner::SCHEMA,
    users: "users" valid => schema::list_of!(&super::shared::owner::SCHEMA),
    maker: "maker" valid => &MAKER_SCHEMA,
    state: "state" valid => &super::shared::state::SCHEMA,
    mode: "mode" valid => &MODE_SCHEMA,
});

#[derive(Clone, PartialEq)]
pub struct LampMaker {
    /// At least 2 characters.
    pub name: String,
    pub state: Option<LampMakerState>,
}

openapi_runtime::object!(LampMaker: MAKER_SCHEMA {
    name: "name" required holds => schema::MinLength::<2>::STRING,
    state: "state" valid => &super::shared::state::SCHEMA,
});

openapi_runtime::string_enum! {
    pub enum LampMode: MODE_SCHEMA {
        Here = "here",
        Away = "away",
    }
}

pub use super::shared::{
    State as LampMakerState,
    Owner as LampOwner,
    Owner as LampSeller,
    State as LampState,
    Owner as LampUsersItem,
};
