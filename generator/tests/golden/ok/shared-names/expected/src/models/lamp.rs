//! `Lamp`: an object.

use crate::schema;

#[derive(Clone, PartialEq, Default)]
pub struct Lamp {
    pub owner: Option<LampOwner>,
    pub maker: Option<LampMaker>,
    pub tax_ids: Option<Vec<LampTaxIdsItem>>,
}

openapi_runtime::object!(Lamp: SCHEMA {
    owner: "owner" valid => &super::shared::string_or_owner::SCHEMA,
    maker: "maker" => &super::shared::maker::SCHEMA,
    tax_ids: "tax_ids" valid => schema::list_of!(&TAX_IDS_ITEM_SCHEMA),
});

#[derive(Clone, PartialEq, Default)]
pub struct LampTaxIdsItem {
    pub r#type: Option<LampTaxIdsItemType>,
}

openapi_runtime::object!(LampTaxIdsItem: TAX_IDS_ITEM_SCHEMA {
    r#type: "type" valid => &super::shared::tax_id_type::SCHEMA,
});

pub use super::shared::{
    Maker as LampMaker,
    StringOrOwner as LampOwner,
    TaxIdType as LampTaxIdsItemType,
};
