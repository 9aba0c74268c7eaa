//! Responses by status that several operations share.

use openapi_runtime::{
    Report,
    http::{Content, Reply, Response, Responses},
};
use crate::models::Problem;

/// Responses that several operations have.
#[derive(Clone, Debug, PartialEq)]
pub enum DefaultError {
    /// Any other status.
    Default(u16, JsonOrHtmlContent),
}

impl Responses for DefaultError {
    #[inline]
    fn read(response: &Response) -> Result<Option<Self>, Report> {
        Ok(Some(Self::Default(response.status(), response.content()?)))
    }

    #[inline]
    fn write(&self) -> Reply {
        match self {
            Self::Default(status, body) => Reply::content(*status, body),
        }
    }
}

/// A response's body, by its media type.
#[derive(Clone, Debug, PartialEq)]
pub enum JsonOrHtmlContent {
    /// As `application/json` or `application/problem+json`.
    Json(Problem),
    /// As `text/html`.
    Html(String),
}

impl Content for JsonOrHtmlContent {
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
