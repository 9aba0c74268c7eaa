//! Makes one call: `call <base url> <token>`.

use api::generated::HttpClient;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let client = HttpClient::new().with_base_url(&arguments[0]).with_api_key(&arguments[1]);
    let version = client.admin_version_retrieve().await?;
    println!("{}", version.version_current);
    Ok(())
}
