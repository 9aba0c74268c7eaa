//! Reads an SMS stage and clears its friendly name on a Duo stage:
//! `call <base url> <token> <SMS stage> <Duo stage>`.

use authentik_client::Client;
use authentik_client::client::Error;
use authentik_client::models::PatchedAuthenticatorDuoStageRequest;
use authentik_client::operations::StagesAuthenticatorSmsRetrieveError;
use authentik_client::runtime::Nullable;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [base_url, token, sms, duo] = &arguments[..] else {
        return Err("usage: call <base url> <token> <SMS stage> <Duo stage>".into());
    };
    let client = Client::builder(base_url).bearer_token(token).build()?;

    match client.stages_authenticator_sms_retrieve(sms.parse()?).await {
        Ok(stage) => show(&format!("{} sends from {}", stage.name, stage.from_number)),
        Err(Error::Api { error: StagesAuthenticatorSmsRetrieveError::Forbidden(problem), .. }) => show(&problem.detail),
        Err(other) => return Err(other.into()),
    }

    let change = PatchedAuthenticatorDuoStageRequest {
        // Left as it is: every field that is not named. Cleared: the friendly name. Set: the stage's name.
        friendly_name: Some(Nullable::Null),
        name: Some("Duo".to_owned()),
        ..Default::default()
    };
    let stage = client.stages_authenticator_duo_partial_update(duo.parse()?, Some(&change)).await?;
    show(&stage.name);
    Ok(())
}

fn show(text: &str) {
    println!("{text}");
}
