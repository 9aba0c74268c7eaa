//! Operations without a tag: `lamps`.

use openapi_runtime::http::{MediaType, Method, Operation, RequestBody, StatusRange};

pub(crate) static ADD_LAMP: Operation = Operation {
    id: "addLamp",
    method: Method::POST,
    path: "/lamps",
    parameters: &[],
    security: &[],
    success: &[StatusRange::code(200)],
    body: Some(RequestBody::required(&[
        MediaType::json("application/json"),
        MediaType::form("application/x-www-form-urlencoded"),
    ])),
    accept: "application/json",
};

pub(crate) static PUT_LAMPS: Operation = Operation {
    id: "putLamps",
    method: Method::PUT,
    path: "/lamps",
    parameters: &[],
    security: &[],
    success: &[StatusRange::code(200)],
    body: Some(RequestBody::optional(&[
        MediaType::json("application/json"),
        MediaType::json("application/vnd.lamp.one+json"),
        MediaType::text("text/csv"),
        MediaType::binary("image/*"),
    ])),
    accept: "application/json, image/png, application/problem+json, text/html",
};

/// The responses that mean failure of `PUT /lamps`. Status any other.
pub type PutLampsError = super::responses::DefaultErrorOfProblemOrHtmlContent;

pub(crate) static PATCH_LAMPS: Operation = Operation {
    id: "patchLamps",
    method: Method::PATCH,
    path: "/lamps",
    parameters: &[],
    security: &[],
    success: &[StatusRange::code(204)],
    body: Some(RequestBody::required(&[
        MediaType::json("application/vnd.lamp.patch+json"),
        MediaType::json("application/merge-patch+json"),
    ])),
    accept: "",
};

pub(crate) static LIST_LAMPS: Operation = Operation {
    id: "listLamps",
    method: Method::GET,
    path: "/lamps",
    parameters: &[],
    security: &[],
    success: &[StatusRange::code(200)],
    body: None,
    accept: "application/json, application/problem+json, text/html",
};

/// The responses that mean failure of `GET /lamps`. Status any other.
pub type ListLampsError = super::responses::DefaultErrorOfProblemOrHtmlContent;
