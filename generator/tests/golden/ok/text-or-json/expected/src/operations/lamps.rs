//! Operations without a tag: `lamps`.

use openapi_runtime::http::{MediaType, Method, Operation, RequestBody, StatusRange};

pub(crate) static PUT_LAMPS: Operation = Operation {
    id: "put_lamps",
    method: Method::PUT,
    path: "/lamps",
    parameters: &[],
    security: &[],
    success: &[StatusRange::code(204)],
    body: Some(RequestBody::optional(&[
        MediaType::json("application/json"),
        MediaType::json("application/yaml"),
    ])),
    accept: "",
};
