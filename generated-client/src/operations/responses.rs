//! Headers, bodies of several media types, and sets of responses that operations may share.

use crate::models::{GenericError, ValidationError};

/// Responses that several operations have.
#[derive(Clone, Debug, PartialEq)]
pub enum BadRequestForbiddenErrorOfValidationErrorOrGenericError {
    /// Status 400.
    BadRequest(ValidationError),
    /// Status 403.
    Forbidden(GenericError),
}

openapi_runtime::responses!(BadRequestForbiddenErrorOfValidationErrorOrGenericError {
    400 => BadRequest(json),
    403 => Forbidden(json),
});
