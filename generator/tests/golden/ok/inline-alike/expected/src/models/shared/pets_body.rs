//! `pets body`: an object.

use super::FromObject;

/// Known as `MovePetsBody` and `SendPetsBody`.
#[derive(Clone, PartialEq, Default)]
pub struct PetsBody {
    pub from: Option<FromObject>,
    pub leg: Option<PetsBodyLeg>,
}

openapi_runtime::object!(PetsBody: SCHEMA {
    from: "from" valid => &super::from_object::SCHEMA,
    leg: "leg" valid => &LEG_SCHEMA,
});

/// Known as `MovePetsBodyLeg` and `SendPetsBodyLeg`.
#[derive(Clone, PartialEq, Default)]
pub struct PetsBodyLeg {
    pub to: Option<FromObject>,
}

openapi_runtime::object!(PetsBodyLeg: LEG_SCHEMA { to: "to" valid => &super::from_object::SCHEMA });
