//! Operations without a tag: `lamps`.

use openapi_runtime::http::{Method, Operation, Parameter, StatusRange};
use crate::schema;

pub(crate) static LIST_LAMPS: Operation = Operation {
    id: "list_lamps",
    method: Method::GET,
    path: "/lamps",
    parameters: &[ListLampsParams::LIST],
    security: &[],
    success: &[StatusRange::code(200)],
    body: None,
    accept: "application/json",
};

/// Parameters that may be left out of `GET /lamps`.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListLampsParams {
    /// **Deprecated.**
    pub page: Option<i64>,
}

openapi_runtime::parameters!(ListLampsParams { page: Parameter::query("page", &schema::INTEGER) });
