//! `Lamp`: an object.

use crate::schema;

#[derive(Clone, PartialEq)]
pub struct Lamp {
    pub bulb: LampBulb,
    pub parts: Option<Vec<LampPartsItem>>,
}

openapi_runtime::object!(Lamp: SCHEMA {
    bulb: "bulb" required valid => &BULB_SCHEMA,
    parts: "parts" => schema::list_of!(&PARTS_ITEM_SCHEMA),
});

#[derive(Clone, PartialEq)]
pub struct LampBulb {
    pub socket: LampBulbSocket,
}

openapi_runtime::object!(LampBulb: BULB_SCHEMA {
    socket: "socket" required valid => &BULB_SOCKET_SCHEMA,
});

openapi_runtime::string_enum! {
    pub enum LampBulbSocket: BULB_SOCKET_SCHEMA {
        E14 = "E14",
        E27 = "E27",
    }
}

#[derive(Clone, PartialEq, Default)]
pub struct LampPartsItem {
    pub name: Option<String>,
}

openapi_runtime::object!(LampPartsItem: PARTS_ITEM_SCHEMA { name: "name" => &schema::STRING });
