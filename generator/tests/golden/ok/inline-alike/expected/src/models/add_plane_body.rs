//! `addPlane body`: an object.

use openapi_runtime::{Rule, Schema};
use crate::schema::{self, Types};

#[derive(Clone, PartialEq)]
pub struct AddPlaneBody {
    pub maker: AddPlaneBodyMaker,
}

openapi_runtime::object!(AddPlaneBody: SCHEMA { maker: "maker" required valid });

pub(super) static SCHEMA: Schema = Schema(&[
    Rule::Type(Types::OBJECT),
    Rule::Required(&["maker"]),
    Rule::Properties(&[("maker", &MAKER_SCHEMA)]),
]);

#[derive(Clone, PartialEq)]
pub struct AddPlaneBodyMaker {
    /// At most 40 characters.
    pub town: String,
    pub kind: Option<AddPlaneBodyMakerKind>,
}

impl AddPlaneBodyMaker {
    /// The object with no members but those that must be there.
    #[inline]
    pub fn new(town: impl Into<String>) -> Self {
        Self { town: town.into(), kind: None }
    }
}

openapi_runtime::object!(AddPlaneBodyMaker: MAKER_SCHEMA {
    town: "town" required holds(schema::MaxLength::<40>::STRING),
    kind: "kind" valid,
});

pub(super) static MAKER_SCHEMA: Schema = Schema(&[
    Rule::Type(Types::OBJECT),
    Rule::Required(&["town"]),
    Rule::Properties(&[("town", schema::MaxLength::<40>::STRING), ("kind", &MAKER_KIND_SCHEMA)]),
]);

openapi_runtime::string_enum! {
    pub enum AddPlaneBodyMakerKind: MAKER_KIND_SCHEMA {
        Hall = "hall",
        Yard = "yard",
    }
}

pub type AddShipBody = AddPlaneBody;

pub type AddShipBodyMaker = AddPlaneBodyMaker;

pub type AddShipBodyMakerKind = AddPlaneBodyMakerKind;
