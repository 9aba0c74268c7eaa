//! Operations without a tag: `lamp`.

use openapi_runtime::http::{MediaType, Method, Operation, RequestBody, StatusRange};

pub(crate) static PATCH_LAMP: Operation = Operation {
    id: "patchLamp",
    method: Method::PATCH,
    path: "/lamp",
    parameters: &[],
    security: &[],
    success: &[StatusRange::code(204)],
    body: Some(RequestBody::required(&[
        MediaType::json("application/merge-patch+json"),
        MediaType::json("application/strategic-merge-patch+json"),
        MediaType::json("application/json-patch+json"),
    ])),
    accept: "",
};
