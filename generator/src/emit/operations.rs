//! `src/operations.rs` and `src/operations/`: what client and server share.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::imports::Imports;
use super::parameters::{self, has_params, params_name};
use super::payload::{codec_word, media_types};
use super::table::Tables;
use super::tokens::{code, doc_lines, ident, raw};
use super::{Draft, Job, Parts, responses, security};
use crate::ir::{
    Group, Ir, MediaType, Operation, Outcome, PropertyEncoding, Responses, ResponsesId, StatusRange, Success,
};
use crate::openapi::{Location, Style};

/// `operations.rs` and its files.
pub(super) fn files<'a>(ir: &'a Ir, parts: Parts) -> Vec<Job<'a>> {
    let mut files: Vec<Job<'a>> = vec![Box::new(move || root(ir, parts))];
    if !ir.parameters.is_empty() {
        files.push(Box::new(|| parameters::file(ir)));
    }
    if responses::any_shared(ir) {
        files.push(Box::new(|| responses::file(ir)));
    }
    if !ir.security_schemes.is_empty() {
        files.push(Box::new(|| security::file(ir)));
    }
    let for_servers = responses::for_servers(ir);
    if parts.server && !for_servers.is_empty() {
        let sets = for_servers.clone();
        files.push(Box::new(move || responses::successes(ir, &sets)));
    }
    files.extend(groups(ir, parts).into_iter().map(|group| -> Job<'a> {
        let for_servers = for_servers.clone();
        Box::new(move || file(ir, group, parts, &for_servers))
    }));
    files
}

/// The groups that the crate has; only servers have those of callbacks and webhooks.
fn groups(ir: &Ir, parts: Parts) -> Vec<&Group> {
    let mut groups: Vec<&Group> = ir.groups.iter().filter(move |group| !group.inbound || parts.server).collect();
    groups.sort_by_key(|group| &group.module.ident);
    groups
}

fn root(ir: &Ir, parts: Parts) -> Draft {
    let mut draft = Draft::new("src/operations.rs", "Operations: their parameters and their responses by status.");
    let for_servers = responses::for_servers(ir);
    let has_successes = parts.server && !for_servers.is_empty();
    for group in groups(ir, parts) {
        let (module, server_only) = (ident(&group.module), server_only(group.inbound, parts));
        draft.items.push(quote!(#server_only pub mod #module;));
    }
    if !ir.parameters.is_empty() {
        draft.items.push(quote!(
            mod parameters;
        ));
    }
    if responses::any_shared(ir) {
        draft.items.push(quote!(
            pub mod responses;
        ));
    }
    if has_successes {
        let server_only = server_only(true, parts);
        draft.items.push(quote!(#server_only pub mod successes;));
    }
    if !ir.security_schemes.is_empty() {
        draft.items.push(quote!(
            pub mod security;
        ));
    }
    for group in groups(ir, parts) {
        let types = group.operations.iter().flat_map(|operation| types(operation, &for_servers));
        let types: Vec<bool> = types.filter(|of_servers| parts.server || !of_servers).collect();
        if !types.is_empty() {
            let server_only = server_only(group.inbound || types.iter().all(|of_servers| *of_servers), parts);
            let module = ident(&group.module);
            draft.items.push(quote!(#server_only pub use #module::*;));
        }
    }
    if has_successes {
        let server_only = server_only(true, parts);
        draft.items.push(quote!(#server_only pub use successes::*;));
    }
    if responses::any_shared(ir) {
        draft.items.push(quote!(
            pub use responses::*;
        ));
    }
    draft
}

/// For each type that an operation has, whether it is for servers alone.
fn types(operation: &Operation, for_servers: &BTreeSet<ResponsesId>) -> Vec<bool> {
    let success = match &operation.success {
        Success::Many(id, _) => Some(for_servers.contains(id)),
        Success::One(_) => None,
    };
    let of_both = has_params(operation) || operation.errors.is_some();
    of_both.then_some(false).into_iter().chain(success).collect()
}

/// The condition of what a client has no use for.
fn server_only(holds: bool, parts: Parts) -> Option<TokenStream> {
    (holds && parts.client).then(|| quote!(#[cfg(feature = "server")]))
}

/// What a file of a group's operations is about.
pub(super) fn about(group: &Group) -> String {
    match group.docs.first() {
        Some(about) if group.inbound => super::docs::summary(about, 120),
        _ if group.untagged => format!("Operations without a tag: {}.", code(&group.name.hint)),
        _ => format!("Operations tagged {}.", code(&group.name.hint)),
    }
}

/// The constant that describes an operation.
pub(super) fn constant(operation: &Operation) -> proc_macro2::Ident {
    let name = operation.name.ident.strip_prefix("r#").unwrap_or(&operation.name.ident);
    raw(&name.to_uppercase())
}

fn file(ir: &Ir, group: &Group, parts: Parts, for_servers: &BTreeSet<ResponsesId>) -> Draft {
    let imports = Imports::new(ir, None);
    let tables = Tables::new(&imports);
    let mut items = Vec::new();
    for operation in &group.operations {
        items.push(description(ir, &imports, &tables, operation));
        items.extend(has_params(operation).then(|| parameters::of(&imports, &tables, operation)).into_iter().flatten());
        if let Success::Many(id, _) = &operation.success {
            if !for_servers.contains(id) {
                items.extend(set(ir, &imports, *id, operation, "Success", responses::success_of(operation)));
            } else if parts.server {
                items.push(success(ir, *id, operation, server_only(true, parts).as_ref()));
            }
        }
        if let Some(id) = operation.errors {
            items.extend(set(ir, &imports, id, operation, "Error", failure_of(operation)));
        }
    }
    items.extend(tables.pattern_items());
    let mut draft = Draft::new(format!("src/operations/{}.rs", group.module.ident), about(group));
    draft.items = imports.declarations(&quote!(crate::models));
    draft.items.extend(items);
    draft
}

fn failure_of(operation: &Operation) -> String {
    format!("The responses that mean failure of {}.", super::client::method_and_path(operation))
}

/// A set of responses under the operation's own name.
fn set(
    ir: &Ir,
    imports: &Imports<'_>,
    id: ResponsesId,
    operation: &Operation,
    suffix: &str,
    about: String,
) -> Vec<TokenStream> {
    let set: &Responses = &ir.responses[id.0];
    if !set.shared {
        return responses::items(imports, set, suffix == "Error", &[about], &operation.answers);
    }
    let alias = format_ident!("{}{suffix}", operation.type_name.ident);
    let statuses: Vec<StatusRange> = set.arms.iter().map(|arm| arm.outcome.status).collect();
    let (docs, target) =
        (doc_lines(&[format!("{about} Status {}.", super::client::either(&statuses))]), ident(&set.name));
    vec![quote!(#docs pub type #alias = super::responses::#target;)]
}

/// The same for one that is written with those for servers alone.
fn success(ir: &Ir, id: ResponsesId, operation: &Operation, server_only: Option<&TokenStream>) -> TokenStream {
    let set = &ir.responses[id.0];
    let target = ident(&set.name);
    if !set.shared {
        return quote!(#server_only pub use super::successes::#target;);
    }
    let (docs, alias) =
        (doc_lines(&[responses::success_of(operation)]), format_ident!("{}Success", operation.type_name.ident));
    quote!(#docs #server_only pub type #alias = super::successes::#target;)
}

fn description(ir: &Ir, imports: &Imports<'_>, tables: &Tables<'_>, operation: &Operation) -> TokenStream {
    let (name, ty) = (constant(operation), imports.runtime("http::Operation"));
    let method_type = imports.runtime("http::Method");
    let (id, path, method) = (&operation.id, &operation.path, raw(&operation.method.upper()));
    let arguments = operation.arguments.iter().map(|parameter| {
        let required = (parameter.required && parameter.location != Location::Path).then(|| quote!(.required()));
        let parameter = parameters::row(imports, tables, parameter);
        quote!(#parameter #required)
    });
    let arguments = (!operation.arguments.is_empty()).then(|| quote!(&[#(#arguments),*]));
    let params = has_params(operation).then(|| {
        let params = raw(&params_name(operation));
        quote!(#params::LIST)
    });
    let parameters = arguments.into_iter().chain(params);
    let security = security::of_operation(ir, imports, operation);
    let statuses: Vec<StatusRange> = match &operation.success {
        Success::One(outcome) => vec![outcome.status],
        Success::Many(_, statuses) => statuses.clone(),
    };
    let success = statuses.iter().map(|status| status_range(imports, *status));
    let body = operation.body.as_ref().map_or_else(
        || quote!(None),
        |body| {
            let ty = imports.runtime("http::RequestBody");
            let kind = if body.required { quote!(required) } else { quote!(optional) };
            let media_types = media_types(imports, &body.payload).into_iter();
            let media_types = media_types.map(|media_type| self::media_type(imports, media_type));
            quote!(Some(#ty::#kind(&[#(#media_types),*])))
        },
    );
    let accept = accept(ir, imports, operation);
    quote! {
        pub(crate) static #name: #ty = #ty {
            id: #id,
            method: #method_type::#method,
            path: #path,
            parameters: &[#(#parameters),*],
            security: #security,
            success: &[#(#success),*],
            body: #body,
            accept: #accept,
        };
    }
}

/// A media type, and how a form's properties are written where they do not follow the defaults.
fn media_type(imports: &Imports<'_>, media_type: &MediaType) -> TokenStream {
    let (ty, word, name) = (imports.runtime("http::MediaType"), codec_word(media_type.codec), &media_type.name);
    if media_type.encoding.is_empty() {
        return quote!(#ty::#word(#name));
    }
    let encoding = imports.runtime("http::Encoding");
    let rows = media_type.encoding.iter().map(|PropertyEncoding { property, content_type, style }| {
        let content_type = content_type.as_ref().map(|content_type| quote!(.content_type(#content_type)));
        if let Some((Style::DeepObject, true)) = style {
            return quote!(#encoding::deep_object(#property) #content_type);
        }
        let style = style.map(|(style, explode)| {
            let (ty, style) = (imports.runtime("http::Style"), format_ident!("{style:?}"));
            quote!(.style(#ty::#style, #explode))
        });
        quote!(#encoding::of(#property) #content_type #style)
    });
    quote!(#ty::#word(#name).encoding(&[#(#rows),*]))
}

/// Every response of an operation.
fn outcomes<'a>(ir: &'a Ir, operation: &'a Operation) -> impl Iterator<Item = &'a Outcome> {
    let own = if let Success::One(outcome) = &operation.success { Some(outcome) } else { None };
    let many = if let Success::Many(id, _) = &operation.success { Some(*id) } else { None };
    let sets = many.into_iter().chain(operation.errors);
    own.into_iter().chain(sets.flat_map(|id| ir.responses[id.0].arms.iter().map(|arm| &arm.outcome)))
}

/// The media types that the operation's responses have.
fn accept(ir: &Ir, imports: &Imports<'_>, operation: &Operation) -> String {
    let mut names: Vec<&str> = Vec::new();
    let payloads = outcomes(ir, operation).filter_map(|outcome| outcome.body.as_ref());
    for media_type in payloads.flat_map(|payload| media_types(imports, payload)) {
        if !names.contains(&media_type.name.as_str()) {
            names.push(&media_type.name);
        }
    }
    names.join(", ")
}

fn status_range(imports: &Imports<'_>, status: StatusRange) -> TokenStream {
    let ty = imports.runtime("http::StatusRange");
    match status {
        StatusRange::Code(code) => {
            let code = proc_macro2::Literal::u16_unsuffixed(code);
            quote!(#ty::code(#code))
        }
        StatusRange::Class(class) => {
            let class = proc_macro2::Literal::u8_unsuffixed(class);
            quote!(#ty::class(#class))
        }
        StatusRange::Default => quote!(#ty::any()),
    }
}
