//! Makes one call: `call <base url> <token>`.

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let token = format!("Bearer {}", arguments[1]);
    let client = api::Client::new(&arguments[0])?.with_sensitive_header("authorization", token.as_str())?;
    let version = client.admin_version_retrieve().await?;
    println!("{}", version.version_current);
    Ok(())
}
