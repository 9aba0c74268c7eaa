//! Operations tagged `untagged`.

use openapi_runtime::{
    Binary, Report,
    http::{Content, MediaType, Method, Operation, Reply, RequestBody, Response, StatusRange},
};
use crate::models::Lamp;
use crate::operations::responses::DefaultError;

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

/// The responses that mean failure of `PUT /lamps`.
pub type PutLampsError = DefaultError;

/// A request's body, by its media type.
#[derive(Clone, Debug, PartialEq)]
pub enum PutLampsBodyContent {
    /// As `application/json`.
    Json(Vec<Lamp>),
    /// As `application/vnd.lamp.one+json`.
    LampOneJson(Lamp),
    /// As `text/csv`.
    Csv(String),
    /// As `image/*`.
    Image(Binary),
}

/// A response's body, by its media type.
#[derive(Clone, Debug, PartialEq)]
pub enum PutLampsOkContent {
    /// As `application/json`.
    Json(Lamp),
    /// As `image/png`.
    Png(Binary),
}

impl Content for PutLampsOkContent {
    #[inline]
    fn read(response: &Response) -> Result<Self, Report> {
        Ok(match response.media_type(&["application/json", "image/png"]) {
            1 => Self::Png(response.binary()?),
            _ => Self::Json(response.json()?),
        })
    }

    #[inline]
    fn write(&self, status: u16) -> Reply {
        match self {
            Self::Json(body) => Reply::json(status, body),
            Self::Png(body) => Reply::binary(status, body).media_type("image/png"),
        }
    }
}

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

/// The responses that mean failure of `GET /lamps`.
pub type ListLampsError = DefaultError;
