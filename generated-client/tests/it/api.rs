//! An implementation of the server's trait whose answers the tests choose by the stage they ask for.

use authentik_client::Client;
use authentik_client::models::{
    AuthenticatorDuoStage, AuthenticatorSmsStage, AuthenticatorSmsStageRequest, FlowSetRequest, GenericError,
    PatchedAuthenticatorDuoStageRequest, ProviderEnum, ValidationError,
};
use authentik_client::operations::{
    StagesAuthenticatorDuoPartialUpdateError, StagesAuthenticatorSmsRetrieveError, StagesAuthenticatorSmsUpdateError,
};
use authentik_client::runtime::{Nullable, Uuid};
use authentik_client::server::{
    AuthError, Authenticate, HandlerResult, Presented, PresentedCredential, Stages, router,
};
use serde_json::{Value, json};

use crate::samples::sample;

/// The stage that exists.
pub(crate) const THERE: Uuid = Uuid::from_u128(1);
/// A stage whose request is answered with 400.
pub(crate) const BAD: Uuid = Uuid::from_u128(2);
/// A stage whose request is answered with 403.
pub(crate) const FORBIDDEN: Uuid = Uuid::from_u128(3);
/// A stage of a newer server, with a provider that the document doesn't list.
pub(crate) const NEWER: Uuid = Uuid::from_u128(4);
/// The token that the server knows.
pub(crate) const TOKEN: &str = "right";

pub(crate) struct Api;

pub(crate) fn validation_error() -> ValidationError {
    serde_json::from_value(json!({"code": "invalid", "name": ["too short"]})).unwrap()
}

pub(crate) fn generic_error() -> GenericError {
    GenericError { detail: "not yours".to_owned(), code: None }
}

pub(crate) fn sms_stage() -> AuthenticatorSmsStage {
    serde_json::from_value(sample("sms_stage")).unwrap()
}

pub(crate) fn duo_stage() -> AuthenticatorDuoStage {
    let mut sample: Value = sample("duo_stage");
    sample["flow_set"][0]["designation"] = json!("authentication");
    serde_json::from_value(sample).unwrap()
}

impl Authenticate for Api {
    type Identity = String;

    async fn authenticate(&self, credentials: &[Presented<'_>]) -> Result<String, AuthError> {
        match credentials {
            [Presented { scheme: "authentik", credential: PresentedCredential::Token(token), .. }]
                if token == TOKEN =>
            {
                Ok(token.to_string())
            }
            _ => Err(AuthError::Unauthorized),
        }
    }
}

impl Stages for Api {
    async fn stages_authenticator_sms_retrieve(
        &self,
        identity: String,
        stage_uuid: Uuid,
    ) -> HandlerResult<AuthenticatorSmsStage, StagesAuthenticatorSmsRetrieveError> {
        assert_eq!(identity, TOKEN);
        match stage_uuid {
            BAD => Err(StagesAuthenticatorSmsRetrieveError::BadRequest(validation_error()).into()),
            FORBIDDEN => Err(StagesAuthenticatorSmsRetrieveError::Forbidden(generic_error()).into()),
            NEWER => {
                Ok(AuthenticatorSmsStage { provider: ProviderEnum::Unknown("satellite".to_owned()), ..sms_stage() })
            }
            _ => Ok(sms_stage()),
        }
    }

    async fn stages_authenticator_sms_update(
        &self,
        _: String,
        stage_uuid: Uuid,
        body: AuthenticatorSmsStageRequest,
    ) -> HandlerResult<AuthenticatorSmsStage, StagesAuthenticatorSmsUpdateError> {
        match stage_uuid {
            BAD => Err(StagesAuthenticatorSmsUpdateError::BadRequest(validation_error()).into()),
            FORBIDDEN => Err(StagesAuthenticatorSmsUpdateError::Forbidden(generic_error()).into()),
            _ => Ok(AuthenticatorSmsStage { pk: stage_uuid, name: body.name, ..sms_stage() }),
        }
    }

    /// Says in the stage's name what the request does to the friendly name.
    async fn stages_authenticator_duo_partial_update(
        &self,
        _: String,
        stage_uuid: Uuid,
        body: Option<PatchedAuthenticatorDuoStageRequest>,
    ) -> HandlerResult<AuthenticatorDuoStage, StagesAuthenticatorDuoPartialUpdateError> {
        let name = match body.as_ref().map(|body| &body.friendly_name) {
            None => "no body".to_owned(),
            Some(None) => "left".to_owned(),
            Some(Some(Nullable::Null)) => "cleared".to_owned(),
            Some(Some(Nullable::Value(name))) => format!("set to {name}"),
        };
        match stage_uuid {
            BAD => Err(StagesAuthenticatorDuoPartialUpdateError::BadRequest(validation_error()).into()),
            FORBIDDEN => Err(StagesAuthenticatorDuoPartialUpdateError::Forbidden(generic_error()).into()),
            _ => Ok(AuthenticatorDuoStage { name, ..duo_stage() }),
        }
    }
}

/// Starts the server on a free port; its base URL.
pub(crate) async fn serve() -> String {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let app = axum::Router::new().nest("/api/v3", router(Api));
    tokio::spawn(async move { axum::serve(listener, app).await });
    format!("http://{address}/api/v3")
}

/// A client with the right token.
pub(crate) async fn client() -> Client {
    Client::builder(serve().await).bearer_token(TOKEN).build().unwrap()
}

/// A request body that the schema accepts.
pub(crate) fn sms_request() -> AuthenticatorSmsStageRequest {
    AuthenticatorSmsStageRequest::new("n", ProviderEnum::Generic, "+1", "a", "x")
}

/// A request body that the schema refuses, for the reasons [`INVALID`].
pub(crate) fn invalid_request() -> AuthenticatorSmsStageRequest {
    let flow = FlowSetRequest {
        name: "n".to_owned(),
        slug: "no slug".to_owned(),
        title: String::new(),
        designation: "recovery".into(),
        policy_engine_mode: None,
        compatibility_mode: None,
        layout: None,
        denied_action: None,
    };
    AuthenticatorSmsStageRequest { name: String::new(), flow_set: Some(vec![flow]), ..sms_request() }
}

/// Pointers and keywords of what is wrong with [`invalid_request`].
pub(crate) const INVALID: [(&str, &str); 3] =
    [("/name", "minLength"), ("/flow_set/0/title", "minLength"), ("/flow_set/0/slug", "pattern")];
