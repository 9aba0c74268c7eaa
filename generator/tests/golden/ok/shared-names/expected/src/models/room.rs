//! `Room`: an object.

use openapi_runtime::Nullable;

#[derive(Clone, PartialEq, Default)]
pub struct Room {
    pub owner: Option<Nullable<RoomOwner>>,
    pub maker: Option<Nullable<RoomMaker>>,
}

openapi_runtime::object!(Room: SCHEMA {
    owner: "owner" valid => &super::shared::nullable_string_or_owner::SCHEMA,
    maker: "maker" => &super::shared::nullable_maker::SCHEMA,
});

pub use super::shared::{NullableMaker as RoomMaker, NullableStringOrOwner as RoomOwner};
