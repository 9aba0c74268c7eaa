//! Operations tagged `stages`.

use openapi_runtime::http::{MediaType, Method, Operation, Parameter, RequestBody, StatusRange};
use crate::{schema, operations::security};

pub(crate) static STAGES_AUTHENTICATOR_SMS_RETRIEVE: Operation = Operation {
    id: "stages_authenticator_sms_retrieve",
    method: Method::GET,
    path: "/stages/authenticator/sms/{stage_uuid}/",
    parameters: &[&[Parameter::path("stage_uuid", &schema::UUID)]],
    security: &[&[security::AUTHENTIK.requires(&[])]],
    success: &[StatusRange::code(200)],
    body: None,
    accept: "application/json",
};

/// The responses that mean failure of `GET /stages/authenticator/sms/{stage_uuid}/`. Status 400 or 403.
pub type StagesAuthenticatorSmsRetrieveError =
    super::responses::BadRequestForbiddenErrorOfValidationErrorOrGenericError;

pub(crate) static STAGES_AUTHENTICATOR_SMS_UPDATE: Operation = Operation {
    id: "stages_authenticator_sms_update",
    method: Method::PUT,
    path: "/stages/authenticator/sms/{stage_uuid}/",
    parameters: &[&[Parameter::path("stage_uuid", &schema::UUID)]],
    security: &[&[security::AUTHENTIK.requires(&[])]],
    success: &[StatusRange::code(200)],
    body: Some(RequestBody::required(&[MediaType::json("application/json")])),
    accept: "application/json",
};

/// The responses that mean failure of `PUT /stages/authenticator/sms/{stage_uuid}/`. Status 400 or 403.
pub type StagesAuthenticatorSmsUpdateError =
    super::responses::BadRequestForbiddenErrorOfValidationErrorOrGenericError;

pub(crate) static STAGES_AUTHENTICATOR_DUO_PARTIAL_UPDATE: Operation = Operation {
    id: "stages_authenticator_duo_partial_update",
    method: Method::PATCH,
    path: "/stages/authenticator/duo/{stage_uuid}/",
    parameters: &[&[Parameter::path("stage_uuid", &schema::UUID)]],
    security: &[&[security::AUTHENTIK.requires(&[])]],
    success: &[StatusRange::code(200)],
    body: Some(RequestBody::optional(&[MediaType::json("application/json")])),
    accept: "application/json",
};

/// The responses that mean failure of `PATCH /stages/authenticator/duo/{stage_uuid}/`. Status 400 or 403.
pub type StagesAuthenticatorDuoPartialUpdateError =
    super::responses::BadRequestForbiddenErrorOfValidationErrorOrGenericError;
