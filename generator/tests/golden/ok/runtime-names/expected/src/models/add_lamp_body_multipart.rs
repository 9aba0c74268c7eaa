//! `addLamp body multipart`: an object.

use openapi_runtime::Binary;
use super::Map;
use crate::schema;

#[derive(Clone, PartialEq, Default)]
pub struct AddLampBodyMultipart {
    pub file: Option<Binary>,
    pub map: Option<Map>,
}

openapi_runtime::object!(AddLampBodyMultipart: SCHEMA {
    file: "file" => &schema::STRING,
    map: "map" valid => &super::map::SCHEMA,
});
