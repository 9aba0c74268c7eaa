//! Parameters that several operations have, each of which has its own name for them.

use openapi_runtime::{Rule, Schema, Validate, http::Parameter, number::Num};
use crate::models::shared::Order;
use crate::schema::Types;

/// Parameters of several operations, which may be left out.
///
/// Known as `ListPlanesParams`, `ListShipsParams` and `ListDocksParams`.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListParams {
    /// Which come first.
    pub order: Option<Order>,
    /// Which page.
    ///
    /// At least 1.
    pub page: Option<i64>,
}

openapi_runtime::parameters!(ListParams {
    order: Parameter::query("order", Order::SCHEMA),
    page: Parameter::query(
        "page",
        &Schema(&[Rule::Type(Types::INTEGER), Rule::Minimum(Num::Int(1))]),
    ),
});
