//! Operations without a tag: `lamps`.

use openapi_runtime::Validate;
use crate::models::{Reply, Report, Style, Uuid};
use crate::{
    schema,
    operations::{OperationOrTextContent, ResponseOrTextContent, XRateHeaders, security},
};

pub(crate) static ADD_LAMP: openapi_runtime::http::Operation = openapi_runtime::http::Operation {
    id: "addLamp",
    method: openapi_runtime::http::Method::POST,
    path: "/lamps/{id}",
    parameters: &[
        &[openapi_runtime::http::Parameter::path("id", Uuid::SCHEMA)],
        AddLampParams::LIST,
    ],
    security: &[&[security::KEY.requires(&[])]],
    success: &[
        openapi_runtime::http::StatusRange::code(200),
        openapi_runtime::http::StatusRange::code(202),
    ],
    body: Some(openapi_runtime::http::RequestBody::optional(&[
        openapi_runtime::http::MediaType::json("application/json"),
        openapi_runtime::http::MediaType::multipart("multipart/form-data").encoding(&[
            openapi_runtime::http::Encoding::of("map").content_type("application/json")
        ]),
    ])),
    accept: "application/json, text/plain",
};

/// Parameters that may be left out of `POST /lamps/{id}`.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AddLampParams {
    pub style: Option<Style>,
    pub at: Option<openapi_runtime::DateTime>,
}

openapi_runtime::parameters!(AddLampParams {
    style: openapi_runtime::http::Parameter::query("style", Style::SCHEMA),
    at: openapi_runtime::http::Parameter::query("at", &schema::DATE_TIME),
});

/// The responses that mean success of `POST /lamps/{id}`.
#[derive(Clone, Debug, PartialEq)]
pub enum AddLampSuccess {
    /// Status 200.
    Ok(openapi_runtime::http::WithHeaders<ResponseOrTextContent, XRateHeaders>),
    /// Status 202.
    Accepted(Reply),
}

openapi_runtime::responses!(AddLampSuccess { 200 => Ok(content + headers), 202 => Accepted(json) });

/// The responses that mean failure of `POST /lamps/{id}`.
#[derive(Clone, Debug, PartialEq)]
pub enum AddLampError {
    /// Status 400.
    BadRequest(Report),
    /// Any other status.
    Default(u16, OperationOrTextContent),
}

openapi_runtime::responses!(AddLampError { 400 => BadRequest(json), _ => Default(content) });
