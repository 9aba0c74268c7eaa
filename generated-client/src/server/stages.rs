//! Operations tagged `stages`.

use std::sync::Arc;
use openapi_runtime::{
    Uuid, http::Reply,
    server::{Authenticate, Handled, HandlerResult, Request, Routes, handle},
};
use crate::models::{
    AuthenticatorDuoStage, AuthenticatorSmsStage, AuthenticatorSmsStageRequest,
    PatchedAuthenticatorDuoStageRequest,
};
use crate::operations::stages::{self, *};

/// The steps that flows are made of.
pub trait Stages: Authenticate {
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
    fn stages_authenticator_sms_retrieve(
        &self,
        identity: Self::Identity,
        stage_uuid: Uuid,
    ) -> impl Future<
        Output = HandlerResult<AuthenticatorSmsStage, StagesAuthenticatorSmsRetrieveError>,
    > + Send;

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
    fn stages_authenticator_sms_update(
        &self,
        identity: Self::Identity,
        stage_uuid: Uuid,
        body: AuthenticatorSmsStageRequest,
    ) -> impl Future<
        Output = HandlerResult<AuthenticatorSmsStage, StagesAuthenticatorSmsUpdateError>,
    > + Send;

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
    fn stages_authenticator_duo_partial_update(
        &self,
        identity: Self::Identity,
        stage_uuid: Uuid,
        body: Option<PatchedAuthenticatorDuoStageRequest>,
    ) -> impl Future<
        Output = HandlerResult<AuthenticatorDuoStage, StagesAuthenticatorDuoPartialUpdateError>,
    > + Send;
}

/// Adds the routes of these operations.
pub fn routes<Implementor: Stages>(routes: &mut Routes<Implementor>) {
    routes.add_authenticated(
        &stages::STAGES_AUTHENTICATOR_SMS_RETRIEVE,
        stages_authenticator_sms_retrieve,
    );
    routes.add_authenticated(
        &stages::STAGES_AUTHENTICATOR_SMS_UPDATE,
        stages_authenticator_sms_update,
    );
    routes.add_authenticated(
        &stages::STAGES_AUTHENTICATOR_DUO_PARTIAL_UPDATE,
        stages_authenticator_duo_partial_update,
    );
}

fn stages_authenticator_sms_retrieve<Implementor: Stages>(
    api: Arc<Implementor>,
    identity: Implementor::Identity,
    mut request: Request,
) -> Handled {
    let stage_uuid = request.path("stage_uuid");
    request.accept()?;
    let stage_uuid = stage_uuid?;
    handle(
        async move { api.stages_authenticator_sms_retrieve(identity, stage_uuid).await },
        |body| Reply::json(200, body),
    )
}

fn stages_authenticator_sms_update<Implementor: Stages>(
    api: Arc<Implementor>,
    identity: Implementor::Identity,
    mut request: Request,
) -> Handled {
    let stage_uuid = request.path("stage_uuid");
    let body = request.json();
    request.accept()?;
    let (stage_uuid, body) = (stage_uuid?, body?);
    handle(
        async move { api.stages_authenticator_sms_update(identity, stage_uuid, body).await },
        |body| Reply::json(200, body),
    )
}

fn stages_authenticator_duo_partial_update<Implementor: Stages>(
    api: Arc<Implementor>,
    identity: Implementor::Identity,
    mut request: Request,
) -> Handled {
    let stage_uuid = request.path("stage_uuid");
    let body = request.json_optional();
    request.accept()?;
    let (stage_uuid, body) = (stage_uuid?, body?);
    handle(
        async move {
            api.stages_authenticator_duo_partial_update(identity, stage_uuid, body).await
        },
        |body| Reply::json(200, body),
    )
}
