//! `addShip body`: an object.

use crate::schema;

#[derive(Clone, PartialEq)]
pub struct AddShipBody {
    pub maker: AddShipBodyMaker,
}

openapi_runtime::object!(AddShipBody: SCHEMA { maker: "maker" required valid => &MAKER_SCHEMA });

#[derive(Clone, PartialEq)]
pub struct AddShipBodyMaker {
    /// At most 40 characters.
    pub town: String,
    pub kind: Option<AddShipBodyMakerKind>,
}

impl AddShipBodyMaker {
    /// The object with no members but those that must be there.
    #[inline]
    pub fn new(town: impl Into<String>) -> Self {
        Self { town: town.into(), kind: None }
    }
}

openapi_runtime::object!(AddShipBodyMaker: MAKER_SCHEMA {
    town: "town" required holds => schema::MaxLength::<40>::STRING,
    kind: "kind" valid => &MAKER_KIND_SCHEMA,
});

openapi_runtime::string_enum! {
    pub enum AddShipBodyMakerKind: MAKER_KIND_SCHEMA {
        Hall = "hall",
        Yard = "yard",
    }
}

pub type AddPlaneBody = AddShipBody;
pub type AddPlaneBodyMaker = AddShipBodyMaker;
pub type AddPlaneBodyMakerKind = AddShipBodyMakerKind;
