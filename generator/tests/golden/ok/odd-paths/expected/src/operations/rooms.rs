//! Operations without a tag, such as `GET /v1.0/lamps('{name}')/rooms/{from}..{to}`.

use openapi_runtime::http::{Method, Operation, Parameter, StatusRange};
use crate::schema;

pub(crate) static BETWEEN: Operation = Operation {
    id: "between",
    method: Method::GET,
    path: "/v1.0/lamps('{name}')/rooms/{from}..{to}",
    parameters: &[
        Parameter::path("name", &schema::STRING),
        Parameter::path("from", &schema::INTEGER),
        Parameter::path("to", &schema::INTEGER),
    ],
    security: &[],
    success: &[StatusRange::code(204)],
    body: None,
    accept: "",
};
