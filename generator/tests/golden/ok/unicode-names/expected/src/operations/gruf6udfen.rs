//! Operations tagged `Größen`.

use openapi_runtime::http::{MediaType, Method, Operation, RequestBody, StatusRange};

pub(crate) static GRÖSSE_LESEN: Operation = Operation {
    id: "größe_lesen",
    method: Method::POST,
    path: "/größen",
    parameters: &[],
    security: &[],
    success: &[StatusRange::code(204)],
    body: Some(RequestBody::optional(&[MediaType::json("application/json")])),
    accept: "",
};
