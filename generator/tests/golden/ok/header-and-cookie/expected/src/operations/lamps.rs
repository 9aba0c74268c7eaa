//! Operations without a tag: `lamps`.

use openapi_runtime::{
    Validate,
    http::{Method, Operation, Parameter, StatusRange},
};
use crate::models::ListLampsTheme;
use crate::schema;

pub(crate) static LIST_LAMPS: Operation = Operation {
    id: "list_lamps",
    method: Method::GET,
    path: "/lamps",
    parameters: &[
        &[
            Parameter::header("X-Request-Id", &schema::UUID).required(),
            Parameter::cookie("session", &schema::STRING).required(),
        ],
        ListLampsParams::LIST,
    ],
    security: &[],
    success: &[StatusRange::code(204)],
    body: None,
    accept: "",
};

/// Parameters that may be left out of `GET /lamps`.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListLampsParams {
    pub x_rooms: Option<Vec<String>>,
    pub theme: Option<ListLampsTheme>,
}

openapi_runtime::parameters!(ListLampsParams {
    x_rooms: Parameter::header("X-Rooms", &schema::STRINGS),
    theme: Parameter::cookie("theme", ListLampsTheme::SCHEMA),
});
