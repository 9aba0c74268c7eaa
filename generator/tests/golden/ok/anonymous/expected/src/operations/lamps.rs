//! Operations without a tag: `lamps`.

use openapi_runtime::http::{Method, Operation, StatusRange};

pub(crate) static LIST_LAMPS: Operation = Operation {
    id: "listLamps",
    method: Method::GET,
    path: "/lamps",
    parameters: &[],
    security: &[&[]],
    success: &[StatusRange::code(200)],
    body: None,
    accept: "",
};
