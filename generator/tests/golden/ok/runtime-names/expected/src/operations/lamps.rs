//! Operations without a tag: `lamps`.

use openapi_runtime::{
    DateTime, Validate,
    http::{Encoding, MediaType, Method, Parameter, RequestBody, StatusRange, WithHeaders},
};
use crate::models::{Reply, Report, Style, Uuid};
use crate::{
    schema,
    operations::{OperationOrTextContent, ResponseOrTextContent, XRateHeaders, security},
};

pub(crate) static ADD_LAMP: openapi_runtime::http::Operation = openapi_runtime::http::Operation {
    id: "addLamp",
    method: Method::POST,
    path: "/lamps/{id}",
    parameters: &[&[Parameter::path("id", Uuid::SCHEMA)], AddLampParams::LIST],
    security: security::DEFAULT,
    success: &[StatusRange::code(200), StatusRange::code(202)],
    body: Some(RequestBody::optional(&[
        MediaType::json("application/json"),
        MediaType::multipart("multipart/form-data").encoding(&[Encoding::of("map").content_type(
            "application/json",
        )]),
    ])),
    accept: "application/json, text/plain",
};

/// Parameters that may be left out of `POST /lamps/{id}`.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AddLampParams {
    pub style: Option<Style>,
    pub at: Option<DateTime>,
}

openapi_runtime::parameters!(AddLampParams {
    style: Parameter::query("style", Style::SCHEMA),
    at: Parameter::query("at", &schema::DATE_TIME),
});

/// The responses that mean success of `POST /lamps/{id}`.
#[derive(Clone, Debug, PartialEq)]
pub enum AddLampSuccess {
    /// Status 200: Done.
    Ok(WithHeaders<ResponseOrTextContent, XRateHeaders>),
    /// Status 202: Later.
    Accepted(Reply),
}

openapi_runtime::responses!(AddLampSuccess { 200 => Ok(content + headers), 202 => Accepted(json) });

/// The responses that mean failure of `POST /lamps/{id}`.
#[derive(Clone, Debug, PartialEq)]
pub enum AddLampError {
    /// Status 400: Wrong.
    BadRequest(Report),
    /// Any other status: Wrong.
    Default(u16, OperationOrTextContent),
}

openapi_runtime::responses!(AddLampError { 400 => BadRequest(json), _ => Default(content) });
