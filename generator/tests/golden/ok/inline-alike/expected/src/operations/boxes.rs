//! Operations tagged `boxes`.

use openapi_runtime::http::{MediaType, Method, Operation, RequestBody, StatusRange};

pub(crate) static EXCHANGE_BOXES: Operation = Operation {
    id: "exchangeBoxes",
    method: Method::PUT,
    path: "/boxes",
    parameters: &[],
    security: &[],
    success: &[StatusRange::code(204)],
    body: Some(RequestBody::optional(&[MediaType::json("application/json")])),
    accept: "",
};

pub(crate) static ADD_BOX: Operation = Operation {
    id: "addBox",
    method: Method::POST,
    path: "/boxes",
    parameters: &[],
    security: &[],
    success: &[StatusRange::code(204)],
    body: Some(RequestBody::optional(&[MediaType::json("application/json")])),
    accept: "",
};
