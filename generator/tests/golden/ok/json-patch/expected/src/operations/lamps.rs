//! Operations without a tag: `lamps`.

use openapi_runtime::http::{MediaType, Method, Operation, RequestBody, StatusRange};

pub(crate) static PATCH_LAMPS: Operation = Operation {
    id: "patchLamps",
    method: Method::PATCH,
    path: "/lamps",
    parameters: &[],
    security: &[],
    success: &[StatusRange::code(204)],
    body: Some(RequestBody::required(&[
        MediaType::json("application/json-patch+json"),
        MediaType::json("application/vnd.lamps.steps+json"),
    ])),
    accept: "",
};
