//! `Door`: an object.

#[derive(Clone, PartialEq, Default)]
pub struct Door {
    pub owner: Option<DoorOwner>,
    pub maker: Option<DoorMaker>,
    pub tax_id: Option<DoorTaxId>,
}

openapi_runtime::object!(Door: SCHEMA {
    owner: "owner" valid => &super::shared::string_or_owner::SCHEMA,
    maker: "maker" => &super::shared::maker::SCHEMA,
    tax_id: "tax_id" valid => &TAX_ID_SCHEMA,
});

#[derive(Clone, PartialEq, Default)]
pub struct DoorTaxId {
    pub r#type: Option<DoorTaxIdType>,
}

openapi_runtime::object!(DoorTaxId: TAX_ID_SCHEMA {
    r#type: "type" valid => &super::shared::tax_id_type::SCHEMA,
});

pub use super::shared::{Maker as DoorMaker, StringOrOwner as DoorOwner, TaxIdType as DoorTaxIdType};
