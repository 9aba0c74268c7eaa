//! Operations without a tag: `pictures`.

use openapi_runtime::http::{Method, Operation, StatusRange};

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
