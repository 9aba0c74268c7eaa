//! `src/operations/security.rs`: the security schemes as constants.

use quote::quote;

use super::Draft;
use super::imports::Imports;
use super::tokens::{code, doc, ident};
use crate::ir::Ir;
use crate::openapi::{ApiKeyLocation, SecurityKind};

pub(super) fn file(ir: &Ir) -> Draft {
    let imports = Imports::new(ir, None);
    let mut draft = Draft::new("src/operations/security.rs", "Security schemes.");
    let mut items = Vec::new();
    for scheme in &ir.security_schemes {
        let ty = imports.runtime("http::SecurityScheme");
        let (name, wire) = (ident(&scheme.name), &scheme.scheme);
        let value = match &scheme.kind {
            SecurityKind::Http(kind) if kind == "bearer" => quote!(#ty::bearer(#wire)),
            SecurityKind::Http(kind) if kind == "basic" => quote!(#ty::basic(#wire)),
            SecurityKind::Http(kind) => quote!(#ty::http(#wire, #kind)),
            SecurityKind::ApiKey { location, name } => {
                let place = imports.runtime("http::Location");
                let location = match location {
                    ApiKeyLocation::Header => quote!(Header),
                    ApiKeyLocation::Query => quote!(Query),
                    ApiKeyLocation::Cookie => quote!(Cookie),
                };
                quote!(#ty::api_key(#wire, #place::#location, #name))
            }
            SecurityKind::OAuth2 | SecurityKind::OpenIdConnect => quote!(#ty::token(#wire)),
            SecurityKind::MutualTls => quote!(#ty::mutual_tls(#wire)),
        };
        let docs = doc(&scheme.docs, &format!("The scheme {}.", code(wire)));
        items.push(quote!(#docs pub static #name: #ty = #value;));
    }
    draft.items = imports.declarations(&quote!(crate::models));
    draft.items.extend(items);
    draft
}
