//! Operations tagged `pets`.

use openapi_runtime::http::{MediaType, Method, Operation, RequestBody, StatusRange};

pub(crate) static MOVE_PETS: Operation = Operation {
    id: "movePets",
    method: Method::PUT,
    path: "/pets",
    parameters: &[],
    security: &[],
    success: &[StatusRange::code(204)],
    body: Some(RequestBody::optional(&[MediaType::json("application/json")])),
    accept: "",
};

pub(crate) static SEND_PETS: Operation = Operation {
    id: "sendPets",
    method: Method::POST,
    path: "/pets",
    parameters: &[],
    security: &[],
    success: &[StatusRange::code(204)],
    body: Some(RequestBody::optional(&[MediaType::json("application/json")])),
    accept: "",
};

pub(crate) static ADD_CAT: Operation = Operation {
    id: "addCat",
    method: Method::POST,
    path: "/pets/cat",
    parameters: &[],
    security: &[],
    success: &[StatusRange::code(204)],
    body: Some(RequestBody::optional(&[MediaType::json("application/json")])),
    accept: "",
};

pub(crate) static ADD_DOG: Operation = Operation {
    id: "addDog",
    method: Method::POST,
    path: "/pets/dog",
    parameters: &[],
    security: &[],
    success: &[StatusRange::code(204)],
    body: Some(RequestBody::optional(&[MediaType::json("application/json")])),
    accept: "",
};
