//! `src/lib.rs`.

use quote::quote;

use super::docs;
use super::tokens::code;
use super::{Draft, Parts};
use crate::Config;
use crate::ir::Ir;
use crate::openapi::{ApiKeyLocation, SecurityKind};

pub(super) fn file(ir: &Ir, config: &Config) -> Draft {
    let mut draft = Draft::new("src/lib.rs", String::new());
    let parts = Parts::of(ir, config);
    let undescribed = quote!(#[allow(missing_docs, reason = "the document does not describe everything")]);
    draft.about = about(ir, parts);
    draft.items.push(quote!(
        #undescribed
        pub mod models;
    ));
    if parts.client {
        draft.items.push(quote!(
            #[cfg(feature = "client")]
            pub mod client;
        ));
    }
    match (parts.client, parts.server) {
        (true, true) => draft.items.push(quote!(
            #[cfg(any(feature = "client", feature = "server"))]
            #undescribed
            pub mod operations;
        )),
        (true, false) => draft.items.push(quote!(
            #[cfg(feature = "client")]
            #undescribed
            pub mod operations;
        )),
        (false, true) => draft.items.push(quote!(
            #[cfg(feature = "server")]
            #undescribed
            pub mod operations;
        )),
        (false, false) => {}
    }
    if parts.server {
        draft.items.push(quote!(
            #[cfg(feature = "server")]
            pub mod server;
        ));
    }
    if parts.client {
        draft.items.push(quote!(
            #[cfg(feature = "client")]
            pub use client::Client;
        ));
    }
    draft.items.push(quote!(
        pub use openapi_runtime as runtime;
    ));
    // 1.0 is an integer in 3.1 and none in 3.0, and nothing else in the crate depends on it.
    draft.items.push(if ir.whole_integers {
        quote!(
            pub use openapi_runtime::schema::v31 as schema;
        )
    } else {
        quote!(
            pub use openapi_runtime::schema;
        )
    });
    draft
}

fn about(ir: &Ir, parts: Parts) -> Vec<String> {
    let title = docs::summary(&ir.title, 80);
    let version = docs::summary(&ir.version, 40);
    let mut about =
        vec![format!("{} {}", if title.is_empty() { "API" } else { &title }, version).trim().to_owned(), String::new()];
    if let Some(description) = ir.description.as_deref().map(docs::sanitize).filter(|lines| !lines.is_empty()) {
        about.extend(description);
        about.push(String::new());
    }
    let servers: Vec<String> = ir.servers.iter().take(8).map(|server| code(&server.default_url())).collect();
    if !servers.is_empty() {
        about.push(format!("Servers: {}.", servers.join(", ")));
        about.push(String::new());
    }
    about.push(crate::HEADER.to_owned());
    about.push(String::new());
    about.push(
        "- [`models`]: the schemas as types; `validate()` tells everything that is wrong with a value.".to_owned(),
    );
    if parts.client {
        about.push("- `client` (feature `client`): `Client::builder(url).build()` makes a client, with one method an operation.".to_owned());
    }
    if parts.client || parts.server {
        about.push("- `operations`: for each operation its parameters that may be left out (`…Params`), its failures (`…Error`), and".to_owned());
        about.push("  what a server may answer where several statuses mean success (`…Success`).".to_owned());
    }
    if parts.server && ir.outbound().next().is_some() {
        about.push(
            "- `server` (feature `server`): implement the traits, then `server::router(api)` is an axum router."
                .to_owned(),
        );
    }
    if parts.server && ir.groups.iter().any(|group| group.inbound) {
        about.push(
            "- `server` also has a trait and a `router` for what the API sends: callbacks and webhooks.".to_owned(),
        );
    }
    about.push("- [`runtime`]: what all of them are made of, such as `Nullable`, `Map` and `DateTime`.".to_owned());
    if parts.client {
        about.push(String::new());
        about.extend(credentials(ir));
    }
    about
}

/// What the client's builder is told for each security scheme.
fn credentials(ir: &Ir) -> Vec<String> {
    if ir.security_schemes.is_empty() {
        let lines = [
            "The document names no credentials. What a server wants all the same, `bearer_token`, `basic_auth` or",
            "`default_header` of the builder sends, as its docs tell.",
        ];
        return lines.map(str::to_owned).to_vec();
    }
    let mut lines = vec!["Credentials, each given to the builder before `build`:".to_owned()];
    lines.extend(ir.security_schemes.iter().map(|scheme| {
        let name = &scheme.scheme;
        let (call, about) = match &scheme.kind {
            SecurityKind::Http(kind) if kind == "basic" => (".basic_auth(user, password)".to_owned(), String::new()),
            SecurityKind::Http(kind) if kind != "bearer" => {
                let about = format!(", sent after the word {}", code(kind));
                (format!(".credential({name:?}, Credential::token(token))"), about)
            }
            SecurityKind::Http(_) | SecurityKind::OAuth2 | SecurityKind::OpenIdConnect => {
                (".bearer_token(token)".to_owned(), String::new())
            }
            SecurityKind::ApiKey { location, name: field } => {
                let place = match location {
                    ApiKeyLocation::Header if field.eq_ignore_ascii_case("authorization") => {
                        "the whole value of the header"
                    }
                    ApiKeyLocation::Header => "the header",
                    ApiKeyLocation::Query => "the query parameter",
                    ApiKeyLocation::Cookie => "the cookie",
                };
                (format!(".api_key({name:?}, key)"), format!(", which is {place} {}", code(field)))
            }
            SecurityKind::MutualTls => {
                let about = ", with an `http_client` that has the certificate".to_owned();
                (format!(".credential({name:?}, Credential::by_transport())"), about)
            }
        };
        format!("- {} for {}{about}.", code(&call), code(name))
    }));
    lines
}
