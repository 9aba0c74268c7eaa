//! Makes one call: `call <base url> <token>`.

use api::apis::admin_api::admin_version_retrieve;
use api::apis::configuration::Configuration;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let configuration = Configuration {
        base_path: arguments[0].clone(),
        bearer_access_token: Some(arguments[1].clone()),
        ..Configuration::default()
    };
    let version = admin_version_retrieve(&configuration).await?;
    println!("{}", version.version_current);
    Ok(())
}
