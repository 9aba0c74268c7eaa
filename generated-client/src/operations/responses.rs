//! Headers, bodies of several media types, and sets of responses that operations may share.

use openapi_runtime::{
    Report,
    http::{Reply, Response, Responses},
};
use crate::models::{GenericError, ValidationError};

/// Responses that several operations have.
#[derive(Clone, Debug, PartialEq)]
pub enum BadRequestForbiddenErrorOfValidationErrorOrGenericError {
    /// Status 400.
    BadRequest(ValidationError),
    /// Status 403.
    Forbidden(GenericError),
}

impl Responses for BadRequestForbiddenErrorOfValidationErrorOrGenericError {
    #[inline]
    fn read(response: &Response) -> Result<Option<Self>, Report> {
        Ok(Some(match response.status() {
            400 => Self::BadRequest(response.json()?),
            403 => Self::Forbidden(response.json()?),
            _ => return Ok(None),
        }))
    }

    #[inline]
    fn write(&self) -> Reply {
        match self {
            Self::BadRequest(body) => Reply::json(400, body),
            Self::Forbidden(body) => Reply::json(403, body),
        }
    }
}
