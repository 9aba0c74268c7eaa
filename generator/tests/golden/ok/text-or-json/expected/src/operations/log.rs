//! Operations without a tag: `log`.

use openapi_runtime::{
    Report,
    http::{Method, Operation, Reply, Response, Responses, StatusRange},
};

pub(crate) static READ_LOG: Operation = Operation {
    id: "read_log",
    method: Method::GET,
    path: "/log",
    parameters: &[],
    security: &[],
    success: &[StatusRange::code(200)],
    body: None,
    accept: "application/json, text/plain, text/plain; charset=utf-8",
};

/// The responses that mean failure of `GET /log`.
#[derive(Clone, Debug, PartialEq)]
pub enum ReadLogError {
    /// Any other status: Why it can't be read.
    Default(u16, String),
}

impl Responses for ReadLogError {
    #[inline]
    fn read(response: &Response) -> Result<Option<Self>, Report> {
        Ok(Some(Self::Default(
            response.status(),
            match response.media_type(&["application/json", "text/plain; charset=utf-8"]) {
                1 => response.text(),
                _ => response.json(),
            }?,
        )))
    }

    #[inline]
    fn write(&self) -> Reply {
        match self {
            Self::Default(status, body) => Reply::json(*status, body),
        }
    }
}
