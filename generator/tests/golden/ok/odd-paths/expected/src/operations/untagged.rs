//! Operations without a tag: `untagged`.

use openapi_runtime::{
    Validate,
    http::{Method, Operation, Parameter, StatusRange},
};
use crate::models::{DimXAmzTarget, GlowXAmzTarget};

pub(crate) static ROOT: Operation = Operation {
    id: "root",
    method: Method::GET,
    path: "/",
    parameters: &[],
    security: &[],
    success: &[StatusRange::code(204)],
    body: None,
    accept: "",
};

pub(crate) static LIGHT: Operation = Operation {
    id: "light",
    method: Method::POST,
    path: "/?Action=Light",
    parameters: &[],
    security: &[],
    success: &[StatusRange::code(204)],
    body: None,
    accept: "",
};

pub(crate) static DIM: Operation = Operation {
    id: "dim",
    method: Method::POST,
    path: "/#X-Amz-Target=Lamps.Dim",
    parameters: &[&[Parameter::header("X-Amz-Target", DimXAmzTarget::SCHEMA).required()]],
    security: &[],
    success: &[StatusRange::code(204)],
    body: None,
    accept: "",
};

pub(crate) static GLOW: Operation = Operation {
    id: "glow",
    method: Method::POST,
    path: "/#X-Amz-Target=Lamps.Glow",
    parameters: &[&[Parameter::header("X-Amz-Target", GlowXAmzTarget::SCHEMA).required()]],
    security: &[],
    success: &[StatusRange::code(204)],
    body: None,
    accept: "",
};
