//! `src/operations/security.rs`: the security schemes as constants.

use proc_macro2::TokenStream;
use quote::quote;

use super::Draft;
use super::imports::Imports;
use super::tokens::{code, doc, ident};
use crate::ir::{Ir, Operation};
use crate::openapi::{ApiKeyLocation, Requirement, SecurityKind};

/// What an operation asks for.
pub(super) fn of_operation(ir: &Ir, imports: &Imports<'_>, operation: &Operation) -> TokenStream {
    if operation.security.iter().all(Vec::is_empty) {
        return alternatives(ir, &operation.security, &quote!());
    }
    let module = imports.item("operations::security");
    if operation.security == ir.security {
        return quote!(#module::DEFAULT);
    }
    alternatives(ir, &operation.security, &quote!(#module::))
}

/// Alternatives, each of the schemes that it needs, which are in `module`.
fn alternatives(ir: &Ir, security: &[Vec<Requirement>], module: &TokenStream) -> TokenStream {
    let alternatives = security.iter().map(|alternative| {
        let requirements = alternative.iter().filter_map(|requirement| {
            let scheme = ir.security_schemes.iter().find(|scheme| scheme.scheme == requirement.scheme)?;
            let (name, scopes) = (ident(&scheme.name), &requirement.scopes);
            Some(quote!(#module #name.requires(&[#(#scopes),*])))
        });
        quote!(&[#(#requirements),*])
    });
    quote!(&[#(#alternatives),*])
}

/// `src/operations/security.rs`.
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
    if !ir.security.is_empty() {
        let (ty, list) = (imports.runtime("http::Requirement"), alternatives(ir, &ir.security, &quote!()));
        items.push(quote! {
            #[doc = " What the document asks of operations that don't say otherwise."]
            pub(crate) const DEFAULT: &[&[#ty]] = #list;
        });
    }
    draft.items = imports.declarations(&quote!(crate::models));
    draft.items.extend(items);
    draft
}
