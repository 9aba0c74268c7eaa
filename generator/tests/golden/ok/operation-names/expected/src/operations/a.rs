//! Operations without a tag: `a`.

use openapi_runtime::http::{Method, Operation, StatusRange};

pub(crate) static TYPE: Operation = Operation {
    id: "type",
    method: Method::GET,
    path: "/a",
    parameters: &[],
    security: &[],
    success: &[StatusRange::code(204)],
    body: None,
    accept: "",
};

pub(crate) static NEW_: Operation = Operation {
    id: "new",
    method: Method::PUT,
    path: "/a",
    parameters: &[],
    security: &[],
    success: &[StatusRange::code(204)],
    body: None,
    accept: "",
};

pub(crate) static LAMPS_ADD_ONE: Operation = Operation {
    id: "lamps.add-one",
    method: Method::POST,
    path: "/a",
    parameters: &[],
    security: &[],
    success: &[StatusRange::code(204)],
    body: None,
    accept: "",
};

pub(crate) static N2FA: Operation = Operation {
    id: "2fa",
    method: Method::DELETE,
    path: "/a",
    parameters: &[],
    security: &[],
    success: &[StatusRange::code(204)],
    body: None,
    accept: "",
};

pub(crate) static LAMPS_ADD_ONE2: Operation = Operation {
    id: "lampsAddOne",
    method: Method::PATCH,
    path: "/a",
    parameters: &[],
    security: &[],
    success: &[StatusRange::code(204)],
    body: None,
    accept: "",
};

pub(crate) static EMPTY: Operation = Operation {
    id: "☃",
    method: Method::HEAD,
    path: "/a",
    parameters: &[],
    security: &[],
    success: &[StatusRange::code(204)],
    body: None,
    accept: "",
};
