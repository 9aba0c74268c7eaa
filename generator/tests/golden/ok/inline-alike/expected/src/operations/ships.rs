//! Operations tagged `ships`.

use openapi_runtime::{
    Rule, Schema, Validate,
    http::{MediaType, Method, Operation, Parameter, RequestBody, StatusRange},
    number::Num,
};
use crate::models::{ListShipsOrder, ListTrainsOrder};
use crate::{operations::ListPlanesParams, schema::Types};

pub(crate) static LIST_SHIPS: Operation = Operation {
    id: "listShips",
    method: Method::GET,
    path: "/ships",
    parameters: &[
        Parameter::query("order", ListShipsOrder::SCHEMA),
        Parameter::query(
            "page",
            &Schema(&[Rule::Type(Types::INTEGER), Rule::Minimum(Num::Int(1))]),
        ),
    ],
    security: &[],
    success: &[StatusRange::code(200)],
    body: None,
    accept: "application/json",
};

/// Parameters that may be left out of `GET /ships`.
pub type ListShipsParams = ListPlanesParams;

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

pub(crate) static LIST_TRAINS: Operation = Operation {
    id: "listTrains",
    method: Method::GET,
    path: "/trains",
    parameters: &[
        Parameter::query("order", ListTrainsOrder::SCHEMA),
        Parameter::query(
            "page",
            &Schema(&[Rule::Type(Types::INTEGER), Rule::Minimum(Num::Int(1))]),
        ),
    ],
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
