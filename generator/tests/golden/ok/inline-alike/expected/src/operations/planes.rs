//! Operations tagged `planes`.

use openapi_runtime::http::{MediaType, Method, Operation, RequestBody, StatusRange};

pub(crate) static LIST_PLANES: Operation = Operation {
    id: "listPlanes",
    method: Method::GET,
    path: "/planes",
    parameters: &[ListPlanesParams::LIST],
    security: &[],
    success: &[StatusRange::code(200)],
    body: None,
    accept: "application/json",
};

/// Parameters that may be left out of `GET /planes`.
pub use super::parameters::ListParams as ListPlanesParams;

pub(crate) static ADD_PLANE: Operation = Operation {
    id: "addPlane",
    method: Method::POST,
    path: "/planes",
    parameters: &[],
    security: &[],
    success: &[StatusRange::code(204)],
    body: Some(RequestBody::optional(&[MediaType::json("application/json")])),
    accept: "",
};
