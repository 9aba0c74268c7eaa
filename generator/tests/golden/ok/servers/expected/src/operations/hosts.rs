//! Operations without a tag: `hosts`.

use openapi_runtime::http::{Method, Operation, StatusRange};

pub(crate) static READ_HOST: Operation = Operation {
    id: "readHost",
    method: Method::GET,
    path: "/hosts",
    parameters: &[],
    security: &[],
    success: &[StatusRange::code(200)],
    body: None,
    accept: "application/json",
};
