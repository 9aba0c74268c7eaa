//! Operations tagged `planes`.

use openapi_runtime::{
    Rule, Schema, Validate,
    http::{MediaType, Method, Operation, Parameter, RequestBody, StatusRange},
    number::Num,
};
use crate::models::ListPlanesOrder;
use crate::schema::Types;

pub(crate) static LIST_PLANES: Operation = Operation {
    id: "listPlanes",
    method: Method::GET,
    path: "/planes",
    parameters: &[ListPlanesParams::LIST],
    security: &[],
    success: &[StatusRange::code(200)],
    body: None,
    accept: "application/json",
};

/// Parameters that may be left out of `GET /planes` and of 2 more operations with the same parameters.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListPlanesParams {
    /// Which come first.
    pub order: Option<ListPlanesOrder>,
    /// Which page.
    ///
    /// At least 1.
    pub page: Option<i64>,
}

openapi_runtime::parameters!(ListPlanesParams {
    order: Parameter::query("order", ListPlanesOrder::SCHEMA),
    page: Parameter::query(
        "page",
        &Schema(&[Rule::Type(Types::INTEGER), Rule::Minimum(Num::Int(1))]),
    ),
});

pub(crate) static ADD_PLANE: Operation = Operation {
    id: "addPlane",
    method: Method::POST,
    path: "/planes",
    parameters: &[],
    security: &[],
    success: &[StatusRange::code(204)],
    body: Some(RequestBody::optional(&[MediaType::json("application/json")])),
    accept: "",
};
