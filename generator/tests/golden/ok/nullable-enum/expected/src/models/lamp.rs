//! `Lamp`: an object.

use openapi_runtime::Nullable;
use super::{Colour, Shade};
use crate::schema;

#[derive(Clone, PartialEq)]
pub struct Lamp {
    pub bulb: Option<Nullable<LampBulb>>,
    pub inside: Option<Nullable<Colour>>,
    pub outside: Nullable<Shade>,
}

openapi_runtime::object!(Lamp: SCHEMA {
    bulb: "bulb" holds => &BULB_SCHEMA,
    inside: "inside" valid => &super::colour::SCHEMA,
    outside: "outside" required valid => schema::or_null!(&super::shade::SCHEMA),
});

openapi_runtime::string_enum! {
    pub enum LampBulb: BULB_SCHEMA {
        E14 = "E14",
        E27 = "E27",
    }
}
