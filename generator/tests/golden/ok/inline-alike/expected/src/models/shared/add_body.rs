//! `add body`: an object.

use crate::schema;

/// Known as `AddPlaneBody` and `AddShipBody`.
#[derive(Clone, PartialEq)]
pub struct AddBody {
    pub maker: AddBodyMaker,
}

openapi_runtime::object!(AddBody: SCHEMA { maker: "maker" required valid => &MAKER_SCHEMA });

/// Known as `AddPlaneBodyMaker` and `AddShipBodyMaker`.
#[derive(Clone, PartialEq)]
pub struct AddBodyMaker {
    /// At most 40 characters.
    pub town: String,
    pub kind: Option<AddBodyMakerKind>,
}

impl AddBodyMaker {
    /// The object with no members but those that must be there.
    #[inline]
    pub fn new(town: impl Into<String>) -> Self {
        Self { town: town.into(), kind: None }
    }
}

openapi_runtime::object!(AddBodyMaker: MAKER_SCHEMA {
    town: "town" required holds => schema::MaxLength::<40>::STRING,
    kind: "kind" valid => &MAKER_KIND_SCHEMA,
});

openapi_runtime::string_enum! {
    /// Known as `AddPlaneBodyMakerKind` and `AddShipBodyMakerKind`.
    pub enum AddBodyMakerKind: MAKER_KIND_SCHEMA {
        Hall = "hall",
        Yard = "yard",
    }
}
