//! Operations tagged `stages`.

use openapi_runtime::{Uuid, client::Call, http::Response};
use crate::models::{
    AuthenticatorDuoStage, AuthenticatorSmsStage, AuthenticatorSmsStageRequest,
    PatchedAuthenticatorDuoStageRequest,
};
use crate::client::Client;
use crate::operations::stages::{self, *};

/// Operations tagged `stages`.
impl Client {
    /// Read an SMS stage
    ///
    /// Answers with the stage's current settings.
    ///
    /// `GET /stages/authenticator/sms/{stage_uuid}/`.
    ///
    /// - `stage_uuid`: Which SMS stage is meant, by its `pk`.
    ///
    /// Answers:
    /// - 200: The stage.
    /// - 400: The request was understood, but something in it is not acceptable.
    /// - 403: The token is missing or invalid, or does not permit this.
    #[inline]
    pub fn stages_authenticator_sms_retrieve(
        &self,
        stage_uuid: Uuid,
    ) -> Call<AuthenticatorSmsStage, StagesAuthenticatorSmsRetrieveError> {
        self.0
            .request(&stages::STAGES_AUTHENTICATOR_SMS_RETRIEVE)
            .path("stage_uuid", &stage_uuid)
            .send(Response::json)
    }

    /// Replace an SMS stage
    ///
    /// Puts the settings in the body in the place of the stored ones, and answers with the result.
    ///
    /// `PUT /stages/authenticator/sms/{stage_uuid}/`.
    ///
    /// - `stage_uuid`: Which SMS stage is meant, by its `pk`.
    /// - `body`: The new settings, complete.
    ///
    /// Answers:
    /// - 200: The stage after the change.
    /// - 400: The request was understood, but something in it is not acceptable.
    /// - 403: The token is missing or invalid, or does not permit this.
    #[inline]
    pub fn stages_authenticator_sms_update(
        &self,
        stage_uuid: Uuid,
        body: &AuthenticatorSmsStageRequest,
    ) -> Call<AuthenticatorSmsStage, StagesAuthenticatorSmsUpdateError> {
        self.0
            .request(&stages::STAGES_AUTHENTICATOR_SMS_UPDATE)
            .path("stage_uuid", &stage_uuid)
            .json(body)
            .send(Response::json)
    }

    /// Change parts of a Duo stage
    ///
    /// Stores the fields that the body holds, leaves every other one as it is, and answers with the result.
    ///
    /// `PATCH /stages/authenticator/duo/{stage_uuid}/`.
    ///
    /// - `stage_uuid`: Which Duo stage is meant, by its `pk`.
    /// - `body`: The fields to change.
    ///
    /// Answers:
    /// - 200: The stage after the change.
    /// - 400: The request was understood, but something in it is not acceptable.
    /// - 403: The token is missing or invalid, or does not permit this.
    #[inline]
    pub fn stages_authenticator_duo_partial_update(
        &self,
        stage_uuid: Uuid,
        body: Option<&PatchedAuthenticatorDuoStageRequest>,
    ) -> Call<AuthenticatorDuoStage, StagesAuthenticatorDuoPartialUpdateError> {
        self.0
            .request(&stages::STAGES_AUTHENTICATOR_DUO_PARTIAL_UPDATE)
            .path("stage_uuid", &stage_uuid)
            .json_optional(body)
            .send(Response::json)
    }
}
