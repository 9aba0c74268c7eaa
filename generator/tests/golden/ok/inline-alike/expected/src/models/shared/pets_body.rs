//! `pets body`: an object.

use super::PetsBodyFrom;

/// Known as `MovePetsBody` and `SendPetsBody`.
#[derive(Clone, PartialEq, Default)]
pub struct PetsBody {
    pub from: Option<PetsBodyFrom>,
    pub leg: Option<PetsBodyLeg>,
}

openapi_runtime::object!(PetsBody: SCHEMA {
    from: "from" valid => &super::pets_body_from::SCHEMA,
    leg: "leg" valid => &LEG_SCHEMA,
});

/// Known as `MovePetsBodyLeg` and `SendPetsBodyLeg`.
#[derive(Clone, PartialEq, Default)]
pub struct PetsBodyLeg {
    pub to: Option<PetsBodyFrom>,
}

openapi_runtime::object!(PetsBodyLeg: LEG_SCHEMA {
    to: "to" valid => &super::pets_body_from::SCHEMA,
});
