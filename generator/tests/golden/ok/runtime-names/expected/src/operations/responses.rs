//! Headers, bodies of several media types, and sets of responses that operations may share.

use openapi_runtime::{
    Validate,
    http::{Content, HeaderSource, HeaderTarget, Headers, Parameter},
};
use crate::models::{AddLampBodyMultipart, Everything, Num, Operation, Response};

/// A request's body, by its media type.
#[derive(Clone, Debug, PartialEq)]
pub enum EverythingOrAddLampBodyMultipartBody {
    /// As `application/json`.
    Json(Box<Everything>),
    /// As `multipart/form-data`.
    Multipart(AddLampBodyMultipart),
}

/// A response's body, by its media type.
#[derive(Clone, Debug, PartialEq)]
pub enum ResponseOrTextContent {
    /// As `application/json`.
    Json(Response),
    /// As `text/plain`.
    Text(String),
}

impl Content for ResponseOrTextContent {
    #[inline]
    fn read(response: &openapi_runtime::http::Response) -> Result<Self, openapi_runtime::Report> {
        Ok(match response.media_type(&["application/json", "text/plain"]) {
            1 => Self::Text(response.text()?),
            _ => Self::Json(response.json()?),
        })
    }

    #[inline]
    fn write(&self, status: u16) -> openapi_runtime::http::Reply {
        match self {
            Self::Json(body) => openapi_runtime::http::Reply::json(status, body),
            Self::Text(body) => openapi_runtime::http::Reply::text(status, body),
        }
    }
}

/// A response's body, by its media type.
#[derive(Clone, Debug, PartialEq)]
pub enum OperationOrTextContent {
    /// As `application/json`.
    Json(Operation),
    /// As `text/plain`.
    Text(String),
}

impl Content for OperationOrTextContent {
    #[inline]
    fn read(response: &openapi_runtime::http::Response) -> Result<Self, openapi_runtime::Report> {
        Ok(match response.media_type(&["application/json", "text/plain"]) {
            1 => Self::Text(response.text()?),
            _ => Self::Json(response.json()?),
        })
    }

    #[inline]
    fn write(&self, status: u16) -> openapi_runtime::http::Reply {
        match self {
            Self::Json(body) => openapi_runtime::http::Reply::json(status, body),
            Self::Text(body) => openapi_runtime::http::Reply::text(status, body),
        }
    }
}

/// Headers of a response.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct XRateHeaders {
    pub x_rate: Option<Num>,
}

impl Headers for XRateHeaders {
    #[inline]
    fn described() -> &'static [Parameter] {
        static HEADERS: &[Parameter] = &[Parameter::header("X-Rate", Num::SCHEMA)];
        HEADERS
    }

    #[inline]
    fn read(source: &HeaderSource<'_>) -> Result<Self, openapi_runtime::Report> {
        Ok(Self { x_rate: source.optional("X-Rate")? })
    }

    #[inline]
    fn write(&self, target: &mut HeaderTarget) {
        target.set("X-Rate", &self.x_rate);
    }
}
