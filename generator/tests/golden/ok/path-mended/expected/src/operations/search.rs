//! Operations without a tag: `search`.

use openapi_runtime::http::{Method, Operation, Parameter, StatusRange};
use crate::schema;

pub(crate) static SEARCH: Operation = Operation {
    id: "search",
    method: Method::GET,
    path: "/search",
    parameters: &[&[Parameter::query("q", &schema::STRING).required()]],
    security: &[],
    success: &[StatusRange::code(204)],
    body: None,
    accept: "",
};
