//! Operations without a tag.

use openapi_runtime::http::{Method, Operation, StatusRange};

pub(crate) static LIST_LAMPS: Operation = Operation {
    id: "listLamps",
    method: Method::GET,
    path: "/lamps",
    parameters: &[],
    security: &[],
    success: &[StatusRange::code(204)],
    body: None,
    accept: "",
};

pub(crate) static PUT_PICTURE: Operation = Operation {
    id: "putPicture",
    method: Method::PUT,
    path: "/pictures",
    parameters: &[],
    security: &[],
    success: &[StatusRange::code(204)],
    body: None,
    accept: "",
};

pub(crate) static READ_PICTURE: Operation = Operation {
    id: "readPicture",
    method: Method::GET,
    path: "/pictures",
    parameters: &[],
    security: &[],
    success: &[StatusRange::code(204)],
    body: None,
    accept: "",
};

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
