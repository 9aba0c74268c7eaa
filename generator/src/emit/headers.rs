//! Headers of responses, as structs.

use proc_macro2::TokenStream;
use quote::quote;

use super::imports::Imports;
use super::parameters::{self, debug};
use super::table::Tables;
use super::tokens::{called_as, doc, doc_lines, ident};
use super::ty::ty;
use crate::ir::Headers;

/// The struct, and how it is read and written.
pub(super) fn items(imports: &Imports<'_>, tables: &Tables<'_>, set: &Headers) -> Vec<TokenStream> {
    let name = ident(&set.name);
    let [headers, source, target] =
        ["http::Headers", "http::HeaderSource", "http::HeaderTarget"].map(|path| imports.runtime(path));
    let (report, described) = (imports.runtime("Report"), imports.runtime("http::Parameter"));
    let docs = doc_lines(&["Headers of a response.".to_owned()]);
    let default = set.fields.iter().all(|field| !field.required).then(|| quote!(, Default));
    let fields = set.fields.iter().map(|field| {
        let docs = doc(&field.docs, &called_as("header", &field.wire, &field.name));
        let (name, ty) = (ident(&field.name), ty(imports, &field.ty));
        let ty = if field.required { ty } else { quote!(Option<#ty>) };
        quote!(#docs pub #name: #ty)
    });
    let rows = set.fields.iter().map(|field| {
        let (parameter, required) =
            (parameters::row(imports, tables, field), field.required.then(|| quote!(.required())));
        quote!(#parameter #required)
    });
    let reads = set.fields.iter().map(|field| {
        let (name, wire) = (ident(&field.name), &field.wire);
        let word = if field.required { quote!(required) } else { quote!(optional) };
        quote!(#name: source.#word(#wire)?)
    });
    let writes = set.fields.iter().map(|field| {
        let (name, wire) = (ident(&field.name), &field.wire);
        quote!(target.set(#wire, &self.#name);)
    });
    let (derived, shown) = debug(imports.ir, &name, &set.fields);
    let mut items = vec![
        quote! {
            #docs
            #[derive(Clone, #derived PartialEq #default)]
            pub struct #name {
                #(#fields,)*
            }
        },
        quote! {
            impl #headers for #name {
                #[inline]
                fn described() -> &'static [#described] {
                    static HEADERS: &[#described] = &[#(#rows),*];
                    HEADERS
                }

                #[inline]
                fn read(source: &#source<'_>) -> Result<Self, #report> {
                    Ok(Self { #(#reads),* })
                }

                #[inline]
                fn write(&self, target: &mut #target) {
                    #(#writes)*
                }
            }
        },
    ];
    items.extend(shown);
    items
}
