//! Headers, bodies of several media types, and sets of responses that operations may share.

use openapi_runtime::{
    Binary, Report,
    http::{Content, Reply, Response},
};
use crate::models::{Lamp, Problem};

/// Responses that several operations have.
#[derive(Clone, Debug, PartialEq)]
pub enum DefaultErrorOfProblemOrHtmlContent {
    /// Any other status.
    Default(u16, ProblemOrHtmlContent),
}

openapi_runtime::responses!(DefaultErrorOfProblemOrHtmlContent { _ => Default(content) });

/// A request's body, by its media type.
#[derive(Clone, Debug, PartialEq)]
pub enum LampListOrLampOrCsvOrImageBody {
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
pub enum LampOrPngContent {
    /// As `application/json`.
    Json(Lamp),
    /// As `image/png`.
    Png(Binary),
}

impl Content for LampOrPngContent {
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

/// A response's body, by its media type.
#[derive(Clone, Debug, PartialEq)]
pub enum ProblemOrHtmlContent {
    /// As `application/json` or `application/problem+json`.
    Json(Problem),
    /// As `text/html`.
    Html(String),
}

impl Content for ProblemOrHtmlContent {
    #[inline]
    fn read(response: &Response) -> Result<Self, Report> {
        Ok(match response.media_type(&["application/json", "application/problem+json", "text/html"]) {
            2 => Self::Html(response.text()?),
            _ => Self::Json(response.json()?),
        })
    }

    #[inline]
    fn write(&self, status: u16) -> Reply {
        match self {
            Self::Json(body) => Reply::json(status, body),
            Self::Html(body) => Reply::text(status, body).media_type("text/html"),
        }
    }
}
