//! Parameters: what they are in a request, and the structs of those that may be left out.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::Draft;
use super::imports::Imports;
use super::table::Tables;
use super::tokens::{Variables, called_as, doc, doc_lines, ident, raw};
use super::ty::ty;
use crate::ir::{Ir, Operation, Parameter, TableRef};
use crate::openapi::{Location, Style};

/// `operations/parameters.rs`: the structs that operations share, each of which has another name for it.
pub(super) fn file(ir: &Ir) -> Draft {
    let imports = Imports::new(ir, None);
    let tables = Tables::new(&imports);
    let mut items: Vec<TokenStream> = Vec::new();
    for shared in &ir.parameters {
        let omitted = if may_omit(&shared.fields) { ", which may be left out" } else { "" };
        let docs = [format!("Parameters of several operations{omitted}."), String::new(), shared.known_as.clone()];
        items.extend(structure(&imports, &tables, &shared.name.ident, &docs, &shared.fields));
    }
    items.extend(tables.pattern_items());
    let mut draft = Draft::new(
        "src/operations/parameters.rs",
        "Parameters that several operations have, each of which has its own name for them.",
    );
    draft.items = imports.declarations(&quote!(crate::models));
    draft.items.extend(items);
    draft
}

/// Whether an operation has a struct of parameters.
pub(super) fn has_params(operation: &Operation) -> bool {
    !operation.params.is_empty()
}

/// Whether it has one of which nothing has to be given: such parameters are set on the call.
pub(super) fn may_omit_params(operation: &Operation) -> bool {
    has_params(operation) && operation.params.iter().all(|parameter| !parameter.required)
}

/// The name of that struct.
pub(super) fn params_name(operation: &Operation) -> String {
    format!("{}Params", operation.type_name.ident)
}

/// Whether nothing has to be given.
fn may_omit(fields: &[Parameter]) -> bool {
    fields.iter().all(|parameter| !parameter.required)
}

fn what(fields: &[Parameter]) -> &'static str {
    if may_omit(fields) { "Parameters that may be left out" } else { "Parameters" }
}

/// The struct of an operation's parameters, or its name for the one that it shares.
pub(super) fn of(imports: &Imports<'_>, tables: &Tables<'_>, operation: &Operation) -> Vec<TokenStream> {
    let name = params_name(operation);
    let docs = format!("{} of {}.", what(&operation.params), super::client::method_and_path(operation));
    let Some(shared) = operation.params_of else {
        return structure(imports, tables, &name, &[docs], &operation.params);
    };
    let (name, docs) = (raw(&name), doc_lines(&[docs]));
    let shared = ident(&imports.ir.parameters[shared.0].name);
    let renamed = if name == shared { quote!(#name) } else { quote!(#shared as #name) };
    vec![quote!(#docs pub use super::parameters::#renamed;)]
}

fn structure(
    imports: &Imports<'_>,
    tables: &Tables<'_>,
    name: &str,
    docs: &[String],
    fields: &[Parameter],
) -> Vec<TokenStream> {
    let (name, docs) = (raw(name), doc_lines(docs));
    let declarations = fields.iter().map(|parameter| {
        let docs = doc(&parameter.docs, &called_as("parameter", &parameter.wire, &parameter.name));
        let (name, ty) = (ident(&parameter.name), ty(imports, &parameter.ty));
        let ty = if parameter.required { ty } else { quote!(Option<#ty>) };
        quote!(#docs pub #name: #ty)
    });
    let variables = Variables::of(fields.iter().map(|field| &field.name));
    let rows = fields.iter().map(|field| {
        let (name, parameter) = (ident(&field.name), row(imports, tables, field));
        let variable = variables.of_row(&field.name);
        let required = field.required.then(|| quote!(required));
        quote!(#name #variable #required: #parameter)
    });
    let rows = quote!(openapi_runtime::parameters!(#name { #(#rows),* }););
    let default = may_omit(fields).then(|| quote!(, Default));
    let (derived, shown) = debug(imports.ir, &name, fields);
    let declared = quote! {
        #docs
        #[derive(Clone, #derived PartialEq #default)]
        pub struct #name {
            #(#declarations,)*
        }
    };
    [declared, rows].into_iter().chain(shown).collect()
}

/// A parameter, or a header of a response, as a constant; whether it is required is said elsewhere.
pub(super) fn row(imports: &Imports<'_>, tables: &Tables<'_>, parameter: &Parameter) -> TokenStream {
    let ty = imports.runtime("http::Parameter");
    let (name, table): (_, &TableRef) = (&parameter.wire, &parameter.table);
    let schema = tables.reference(table);
    let location = location_word(parameter.location);
    let implied = match parameter.location {
        Location::Path | Location::Header => (Style::Simple, false),
        Location::Query | Location::Cookie => (Style::Form, true),
    };
    let style = match parameter.style {
        None => Some(quote!(.json())),
        Some(style) if style == implied => None,
        Some((style, explode)) => {
            let (ty, style) = (imports.runtime("http::Style"), format_ident!("{style:?}"));
            Some(quote!(.style(#ty::#style, #explode)))
        }
    };
    let reserved = parameter.allow_reserved.then(|| quote!(.allow_reserved()));
    let empty = parameter.allow_empty.then(|| quote!(.allow_empty()));
    let as_written = parameter.as_written.then(|| quote!(.as_written()));
    quote!(#ty::#location(#name, #schema) #style #reserved #empty #as_written)
}

/// The name of the runtime's function for a place in the request.
pub(super) fn location_word(location: Location) -> proc_macro2::Ident {
    raw(match location {
        Location::Path => "path",
        Location::Query => "query",
        Location::Header => "header",
        Location::Cookie => "cookie",
    })
}

/// How a struct of parameters is shown to those who debug: by the derive, unless some are secret.
pub(super) fn debug(
    ir: &Ir,
    name: &proc_macro2::Ident,
    fields: &[Parameter],
) -> (Option<TokenStream>, Option<TokenStream>) {
    if !fields.iter().any(|field| field.table.is_secret(ir)) {
        return (Some(quote!(Debug,)), None);
    }
    let rows = fields.iter().map(|field| {
        let (name, shown) = (ident(&field.name), field.name.ident.trim_start_matches("r#"));
        if field.table.is_secret(ir) { quote!(#shown: _) } else { quote!(#shown: #name) }
    });
    (None, Some(quote!(openapi_runtime::debug!(#name { #(#rows),* });)))
}
