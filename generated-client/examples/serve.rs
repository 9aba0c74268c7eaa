//! Serves the stage endpoints from memory on 127.0.0.1:9000, for the token `secret`.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use authentik_client::models::{
    AuthenticatorDuoStage, AuthenticatorSmsStage, AuthenticatorSmsStageRequest, GenericError,
    PatchedAuthenticatorDuoStageRequest,
};
use authentik_client::operations::{
    StagesAuthenticatorDuoPartialUpdateError, StagesAuthenticatorSmsRetrieveError, StagesAuthenticatorSmsUpdateError,
};
use authentik_client::runtime::Uuid;
use authentik_client::server::{
    AuthError, Authenticate, HandlerResult, Presented, PresentedCredential, Stages, router,
};

#[derive(Default)]
struct Memory {
    sms: Mutex<BTreeMap<Uuid, AuthenticatorSmsStage>>,
}

fn not_found() -> GenericError {
    GenericError { detail: "no such stage".to_owned(), code: None }
}

impl Authenticate for Memory {
    type Identity = ();

    async fn authenticate(&self, credentials: &[Presented<'_>]) -> Result<(), AuthError> {
        match credentials {
            [Presented { credential: PresentedCredential::Token(token), .. }] if token == "secret" => Ok(()),
            _ => Err(AuthError::Unauthorized),
        }
    }
}

impl Stages for Memory {
    async fn stages_authenticator_sms_retrieve(
        &self,
        (): (),
        stage_uuid: Uuid,
    ) -> HandlerResult<AuthenticatorSmsStage, StagesAuthenticatorSmsRetrieveError> {
        let stages = self.sms.lock().unwrap_or_else(PoisonError::into_inner);
        let stage = stages.get(&stage_uuid).cloned();
        Ok(stage.ok_or_else(|| StagesAuthenticatorSmsRetrieveError::Forbidden(not_found()))?)
    }

    async fn stages_authenticator_sms_update(
        &self,
        (): (),
        stage_uuid: Uuid,
        body: AuthenticatorSmsStageRequest,
    ) -> HandlerResult<AuthenticatorSmsStage, StagesAuthenticatorSmsUpdateError> {
        let stage = AuthenticatorSmsStage {
            pk: stage_uuid,
            name: body.name,
            component: "ak-stage-authenticator-sms-form".to_owned(),
            verbose_name: "SMS Authenticator Setup Stage".to_owned(),
            verbose_name_plural: "SMS Authenticator Setup Stages".to_owned(),
            meta_model_name: "authentik_stages_authenticator_sms.authenticatorsmsstage".to_owned(),
            flow_set: None,
            configure_flow: body.configure_flow,
            friendly_name: body.friendly_name,
            provider: body.provider,
            from_number: body.from_number,
            account_sid: body.account_sid,
            auth: body.auth,
            auth_password: body.auth_password,
            auth_type: body.auth_type,
            verify_only: body.verify_only,
            mapping: body.mapping,
        };
        let mut stages = self.sms.lock().unwrap_or_else(PoisonError::into_inner);
        stages.insert(stage_uuid, stage.clone());
        Ok(stage)
    }

    async fn stages_authenticator_duo_partial_update(
        &self,
        (): (),
        _: Uuid,
        _: Option<PatchedAuthenticatorDuoStageRequest>,
    ) -> HandlerResult<AuthenticatorDuoStage, StagesAuthenticatorDuoPartialUpdateError> {
        Err(StagesAuthenticatorDuoPartialUpdateError::Forbidden(not_found()).into())
    }
}

#[tokio::main]
async fn main() -> std::io::Result<()> {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:9000").await?;
    axum::serve(listener, axum::Router::new().nest("/api/v3", router(Memory::default()))).await
}
