//! Operations tagged `ships`.

use openapi_runtime::{
    Rule, Schema, Validate,
    http::{MediaType, Method, Operation, Parameter, RequestBody, StatusRange},
    number::Num,
};
use crate::models::{GetDockOrder, ListTrainsOrder};
use crate::schema::{self, Types};

pub(crate) static LIST_SHIPS: Operation = Operation {
    id: "listShips",
    method: Method::GET,
    path: "/ships",
    parameters: &[ListShipsParams::LIST],
    security: &[],
    success: &[StatusRange::code(200)],
    body: None,
    accept: "application/json",
};

/// Parameters that may be left out of `GET /ships`.
pub use super::parameters::ListParams as ListShipsParams;

pub(crate) static ADD_SHIP: Operation = Operation {
    id: "addShip",
    method: Method::POST,
    path: "/ships",
    parameters: &[],
    security: &[],
    success: &[StatusRange::code(204)],
    body: Some(RequestBody::optional(&[MediaType::json("application/json")])),
    accept: "",
};

pub(crate) static LIST_DOCKS: Operation = Operation {
    id: "listDocks",
    method: Method::GET,
    path: "/docks",
    parameters: &[ListDocksParams::LIST],
    security: &[],
    success: &[StatusRange::code(204)],
    body: None,
    accept: "",
};

/// Parameters that may be left out of `GET /docks`.
pub use super::parameters::ListParams as ListDocksParams;

pub(crate) static GET_DOCK: Operation = Operation {
    id: "getDock",
    method: Method::GET,
    path: "/docks/{page}",
    parameters: &[&[Parameter::path("page", &schema::STRING)], GetDockParams::LIST],
    security: &[],
    success: &[StatusRange::code(204)],
    body: None,
    accept: "",
};

/// Parameters that may be left out of `GET /docks/{page}`.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetDockParams {
    /// Which page.
    ///
    /// At least 1.
    pub page2: Option<i64>,
    /// Which come first.
    pub order: Option<GetDockOrder>,
}

openapi_runtime::parameters!(GetDockParams {
    page2: Parameter::query(
        "page",
        &Schema(&[Rule::Type(Types::INTEGER), Rule::Minimum(Num::Int(1))]),
    ),
    order: Parameter::query("order", GetDockOrder::SCHEMA),
});

pub(crate) static LIST_TRAINS: Operation = Operation {
    id: "listTrains",
    method: Method::GET,
    path: "/trains",
    parameters: &[ListTrainsParams::LIST],
    security: &[],
    success: &[StatusRange::code(200)],
    body: None,
    accept: "application/json",
};

/// Parameters that may be left out of `GET /trains`.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListTrainsParams {
    /// Which come last.
    pub order: Option<ListTrainsOrder>,
    /// Which page.
    ///
    /// At least 1.
    pub page: Option<i64>,
}

openapi_runtime::parameters!(ListTrainsParams {
    order: Parameter::query("order", ListTrainsOrder::SCHEMA),
    page: Parameter::query(
        "page",
        &Schema(&[Rule::Type(Types::INTEGER), Rule::Minimum(Num::Int(1))]),
    ),
});
