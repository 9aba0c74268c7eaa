//! What the client's documentation begins with: a call.

use proc_macro2::TokenStream;
use quote::quote;

use super::parameters::may_omit_params;
use super::tokens::ident;
use crate::ir::{Ir, Operation, SecurityScheme};
use crate::openapi::SecurityKind;

/// Lines of documentation for the client. The example is compiled with the crate's tests, so that it holds no text of the
/// document but identifiers.
pub(super) fn docs(ir: &Ir, package: Option<&str>) -> TokenStream {
    let mut lines = vec!["A client for one server. Clones share its connections.".to_owned()];
    lines.extend(package.and_then(|package| example(ir, package)).into_iter().flatten());
    lines.extend(["", "What a call can do, and how it fails, [`openapi_runtime::client`] tells."].map(str::to_owned));
    let lines = lines.iter().map(|line| if line.is_empty() { String::new() } else { format!(" {line}") });
    quote!(#(#[doc = #lines])*)
}

fn example(ir: &Ir, package: &str) -> Option<Vec<String>> {
    let package = package.replace('-', "_");
    // A word of a later edition is an identifier to `syn`.
    syn::parse_str::<syn::Ident>(&package).ok().filter(|name| *name != "gen")?;
    let all = || ir.outbound().flat_map(|group| &group.operations).filter(|operation| is_plain(operation));
    // What lists things says most; it mostly has parameters that may be left out.
    let says_most = |operation: &&Operation| (may_omit_params(operation), operation.errors.is_some());
    let wanted = [(true, true), (true, false), (false, true)];
    let operation = wanted.iter().find_map(|kind| all().find(|operation| says_most(operation) == *kind));
    let operation = operation.or_else(|| all().next())?;
    let name = ident(&operation.name);
    let credential = ir.security_schemes.first().and_then(credential).unwrap_or_default();
    // What is relative to the document needs more than the document says.
    let is_whole = ir.servers.first().is_some_and(|server| server.url.starts_with("https://"));
    let url = if is_whole {
        format!("let url = {package}::client::SERVERS[0].url(&[])?;")
    } else {
        "let url = \"https://example.com\";".to_owned()
    };
    let mut lines = vec![
        String::new(),
        "```no_run".to_owned(),
        "# async fn example() -> Result<(), Box<dyn std::error::Error>> {".to_owned(),
        url,
        format!("let client = {package}::Client::builder(url){credential}.build()?;"),
    ];
    if operation.errors.is_some() {
        lines.extend([
            format!("let answer = match client.{name}().await {{"),
            "    Ok(answer) => answer,".to_owned(),
            format!("    // One of the failures that the document describes: `{}Error`.", operation.type_name.ident),
            format!(
                "    Err({package}::client::Error::Api {{ status, error, .. }}) => panic!(\"{{status}}: {{error:?}}\"),"
            ),
            "    Err(error) => return Err(error.into()),".to_owned(),
            "};".to_owned(),
        ]);
    } else {
        lines.push(format!("let answer = client.{name}().await?;"));
    }
    lines.extend(["# Ok(())", "# }", "```"].map(str::to_owned));
    Some(lines)
}

/// What the builder is told for a scheme.
fn credential(scheme: &SecurityScheme) -> Option<String> {
    let name = &scheme.scheme;
    match &scheme.kind {
        SecurityKind::OAuth2 | SecurityKind::OpenIdConnect => Some(".bearer_token(\"token\")".to_owned()),
        SecurityKind::Http(kind) if kind == "bearer" => Some(".bearer_token(\"token\")".to_owned()),
        SecurityKind::Http(kind) if kind == "basic" => Some(".basic_auth(\"user\", \"password\")".to_owned()),
        SecurityKind::ApiKey { name: header, .. } if name.chars().all(|letter| letter.is_ascii_alphanumeric()) => {
            let whole = header.eq_ignore_ascii_case("authorization");
            Some(format!(".api_key({name:?}, {:?})", if whole { "Bearer token" } else { "key" }))
        }
        _ => None,
    }
}

/// Whether a call needs no arguments.
fn is_plain(operation: &Operation) -> bool {
    let no_params = operation.params.is_empty() || may_omit_params(operation);
    operation.arguments.is_empty() && operation.body.is_none() && no_params && !operation.deprecated
}
