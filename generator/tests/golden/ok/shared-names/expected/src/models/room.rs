//! `Room`: an object.

use openapi_runtime::Nullable;
use crate::schema;

#[derive(Clone, PartialEq, Default)]
pub struct Room {
    pub owner: Option<Nullable<RoomOwner>>,
    pub maker: Option<Nullable<RoomMaker>>,
}

openapi_runtime::object!(Room: SCHEMA {
    owner: "owner" valid => schema::or_null!(&super::shared::string_or_owner::SCHEMA),
    maker: "maker" => schema::or_null!(&super::shared::maker::SCHEMA),
});

pub use super::shared::{Maker as RoomMaker, StringOrOwner as RoomOwner};
