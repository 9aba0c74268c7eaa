//! Makes one call: `call <base url> <token>`.

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let client = api::Client::builder(&arguments[0]).bearer_token(&arguments[1]).build()?;
    let version = client.admin_version_retrieve().await?;
    println!("{}", version.version_current);
    Ok(())
}
