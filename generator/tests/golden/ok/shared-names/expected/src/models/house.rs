//! `House`: an object.

use openapi_runtime::Nullable;
use crate::schema;

#[derive(Clone, PartialEq, Default)]
pub struct House {
    pub landlord: Option<Nullable<HouseLandlord>>,
    pub maker: Option<Nullable<HouseMaker>>,
}

openapi_runtime::object!(House: SCHEMA {
    landlord: "landlord" valid => schema::or_null!(&super::shared::string_or_owner::SCHEMA),
    maker: "maker" => schema::or_null!(&super::shared::maker::SCHEMA),
});

pub use super::shared::{StringOrOwner as HouseLandlord, Maker as HouseMaker};
