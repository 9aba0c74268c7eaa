//! `House`: an object.

use openapi_runtime::Nullable;

#[derive(Clone, PartialEq, Default)]
pub struct House {
    pub owner: Option<Nullable<HouseOwner>>,
    pub maker: Option<Nullable<HouseMaker>>,
}

openapi_runtime::object!(House: SCHEMA {
    owner: "owner" valid => &super::shared::nullable_string_or_owner::SCHEMA,
    maker: "maker" => &super::shared::nullable_maker::SCHEMA,
});

pub use super::shared::{NullableMaker as HouseMaker, NullableStringOrOwner as HouseOwner};
