//! The generated client against the generated server: every operation with every status.

use authentik_client::Client;
use authentik_client::client::Error;
use authentik_client::models::{PatchedAuthenticatorDuoStageRequest, ProviderEnum};
use authentik_client::operations::{
    StagesAuthenticatorDuoPartialUpdateError as DuoError, StagesAuthenticatorSmsRetrieveError as RetrieveError,
    StagesAuthenticatorSmsUpdateError as UpdateError,
};
use authentik_client::runtime::{Nullable, Validate};

use crate::api::{
    BAD, FORBIDDEN, INVALID, NEWER, THERE, TOKEN, client, duo_stage, generic_error, invalid_request, serve,
    sms_request, sms_stage, validation_error,
};

#[tokio::test]
async fn retrieve_gives_200_400_and_403() {
    let client = client().await;
    assert_eq!(client.stages_authenticator_sms_retrieve(THERE).await.unwrap(), sms_stage());
    match client.stages_authenticator_sms_retrieve(BAD).await {
        Err(Error::Api { error: RetrieveError::BadRequest(problem), .. }) => assert_eq!(problem, validation_error()),
        other => panic!("{other:?}"),
    }
    match client.stages_authenticator_sms_retrieve(FORBIDDEN).await {
        Err(Error::Api { error: RetrieveError::Forbidden(problem), .. }) => assert_eq!(problem, generic_error()),
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn update_gives_200_400_and_403() {
    let client = client().await;
    let stage = client.stages_authenticator_sms_update(THERE, &sms_request()).await.unwrap();
    assert_eq!((stage.pk, stage.name.as_str()), (THERE, "n"));
    match client.stages_authenticator_sms_update(BAD, &sms_request()).await {
        Err(Error::Api { error: UpdateError::BadRequest(problem), .. }) => assert_eq!(problem, validation_error()),
        other => panic!("{other:?}"),
    }
    match client.stages_authenticator_sms_update(FORBIDDEN, &sms_request()).await {
        Err(Error::Api { error: UpdateError::Forbidden(problem), .. }) => assert_eq!(problem, generic_error()),
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn partial_update_gives_200_400_and_403() {
    let client = client().await;
    let stage = client.stages_authenticator_duo_partial_update(THERE, None).await.unwrap();
    assert_eq!(stage.client_id, duo_stage().client_id);
    match client.stages_authenticator_duo_partial_update(BAD, None).await {
        Err(Error::Api { error: DuoError::BadRequest(problem), .. }) => assert_eq!(problem, validation_error()),
        other => panic!("{other:?}"),
    }
    match client.stages_authenticator_duo_partial_update(FORBIDDEN, None).await {
        Err(Error::Api { error: DuoError::Forbidden(problem), .. }) => assert_eq!(problem, generic_error()),
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn a_patch_leaves_clears_or_sets_a_field() {
    let client = client().await;
    let patch = |friendly_name| PatchedAuthenticatorDuoStageRequest { friendly_name, ..Default::default() };
    for (body, expected) in [
        (None, "no body"),
        (Some(patch(None)), "left"),
        (Some(patch(Some(Nullable::Null))), "cleared"),
        (Some(patch(Some(Nullable::Value("f".to_owned())))), "set to f"),
    ] {
        let stage = client.stages_authenticator_duo_partial_update(THERE, body.as_ref()).await.unwrap();
        assert_eq!(stage.name, expected);
    }
}

#[tokio::test]
async fn an_invalid_request_is_not_sent() {
    // Nobody listens there: a request that was sent would fail otherwise.
    let client = Client::builder("http://127.0.0.1:9/api/v3").bearer_token(TOKEN).build().unwrap();
    let request = invalid_request();
    let Err(Error::Invalid(report)) = client.stages_authenticator_sms_update(THERE, &request).await else {
        panic!("the request was sent");
    };
    let found: Vec<(&str, &str)> =
        report.violations().iter().map(|v| (v.violation.pointer.as_str(), v.violation.keyword)).collect();
    assert_eq!(found, INVALID);
}

#[tokio::test]
async fn a_missing_token_is_not_sent_and_a_wrong_one_is_refused() {
    let url = serve().await;
    let anonymous = Client::builder(&url).build().unwrap();
    match anonymous.stages_authenticator_sms_retrieve(THERE).await {
        Err(Error::MissingCredential { schemes }) => assert_eq!(schemes, ["authentik"]),
        other => panic!("{other:?}"),
    }
    let wrong = Client::builder(&url).bearer_token("wrong").build().unwrap();
    let error = wrong.stages_authenticator_sms_retrieve(THERE).await.unwrap_err();
    assert_eq!(error.status().map(|status| status.as_u16()), Some(401));
}

#[tokio::test]
async fn an_old_client_survives_a_newer_server() {
    let stage = client().await.stages_authenticator_sms_retrieve(NEWER).await.unwrap();
    assert_eq!(stage.provider, ProviderEnum::Unknown("satellite".to_owned()));
    let report = stage.validate().unwrap_err();
    assert_eq!(report.violations()[0].pointer, "/provider");
}
