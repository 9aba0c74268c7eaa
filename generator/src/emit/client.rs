//! `src/client.rs` and `src/client/`: a thin method for each operation.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};

use super::imports::Imports;
use super::operations::{about, constant};
use super::parameters::{has_params, location_word, may_omit_params, params_name};
use super::payload::{outcome_type, payload_type, reader, send};
use super::tokens::{code, doc, ident};
use super::ty::{is_copy, ty};
use super::{Draft, Job, servers};
use crate::Config;
use crate::ir::{Codec, Content, Group, Ir, Operation, Outcome, Parameter, Payload, StatusRange, Success, Ty};
use crate::openapi::Link;

/// `client.rs` and a file for each tag.
pub(super) fn files<'a>(ir: &'a Ir, config: &'a Config) -> Vec<Job<'a>> {
    let package = config.package.as_ref().map(|package| package.name.as_str());
    let mut files: Vec<Job<'a>> = vec![Box::new(move || root(ir, package))];
    files.extend(ir.outbound().map(|group| -> Job<'a> { Box::new(move || file(ir, group)) }));
    files
}

fn root(ir: &Ir, package: Option<&str>) -> Draft {
    let mut draft = Draft::new("src/client.rs", "The client: one method for each operation.");
    let modules: BTreeSet<_> = ir.outbound().map(|group| ident(&group.module)).collect();
    draft.items.extend(modules.iter().map(|module| quote!(mod #module;)));
    draft.items.push(quote!(
        use openapi_runtime::client;
    ));
    if !ir.security_schemes.is_empty() {
        draft.items.push(quote!(
            use crate::operations::security;
        ));
    }
    let servers = (!ir.servers.is_empty()).then(|| quote!(, Server));
    let variables = ir.servers.iter().any(|server| !server.variables.is_empty()).then(|| quote!(, ServerVariable));
    draft.items.push(quote!(
        pub use openapi_runtime::client::{BuildError, Builder, ByteStream, Call, Credential, Error, Lines #servers #variables, Stream, StreamError};
    ));
    if !ir.servers.is_empty() {
        let list = servers::list(&Imports::new(ir, None), &ir.servers);
        let relative = ir.servers.iter().any(|server| !server.url.contains("://"));
        let relative = relative.then(|| quote!(#[doc = " One that begins with no scheme, such as `https`, is relative to where the document is."]));
        draft.items.push(quote! {
            #[doc = " The servers that the document names; the URL of one is what [`Client::builder`] takes."]
            #relative
            pub static SERVERS: &[Server] = #list;
        });
    }
    let docs = super::example::docs(ir, package);
    draft.items.push(quote! {
        #docs
        #[derive(Clone, Debug)]
        pub struct Client(client::Client);
    });
    let schemes = ir.security_schemes.iter().map(|scheme| ident(&scheme.name));
    let schemes = quote!(const { &[#(&security::#schemes),*] });
    draft.items.push(quote! {
        impl Client {
            #[doc = " Starts a client for the server at `base_url`."]
            pub fn builder(base_url: impl Into<String>) -> Builder<Self> {
                Builder::new(base_url).schemes(#schemes)
            }
        }
    });
    draft.items.push(quote! {
        impl From<client::Client> for Client {
            #[inline]
            fn from(client: client::Client) -> Self {
                Self(client)
            }
        }
    });
    draft
}

fn file(ir: &Ir, group: &Group) -> Draft {
    let imports = Imports::of_group(ir, group);
    let client = imports.item("client::Client");
    let methods: Vec<TokenStream> =
        group.operations.iter().map(|operation| method(&imports, group, operation)).collect();
    let mut draft = Draft::new(format!("src/client/{}.rs", group.module.ident), about(group));
    draft.items = imports.declarations(&quote!(crate::models));
    let about = format!(" {}", about(group));
    draft.items.push(quote!(#[doc = #about] impl #client { #(#methods)* }));
    draft
}

fn method(imports: &Imports<'_>, group: &Group, operation: &Operation) -> TokenStream {
    let (name, operation_constant) = (ident(&operation.name), constant(operation));
    let operations = ident(&group.module);
    let call = imports.runtime("client::Call");
    let arguments = arguments(imports, operation);
    let success = one_success(imports.ir, &operation.success);
    let value = success
        .as_ref()
        .map_or_else(|| value_type(imports, operation), |outcome| outcome_type(imports, outcome).unwrap_or(quote!(())));
    let error = error_type(imports, operation);
    let params_type = may_omit_params(operation).then(|| {
        let params = params_type(imports, operation);
        quote!(, #params)
    });
    let required = operation.arguments.iter().map(|parameter| {
        set(
            parameter,
            &{
                let name = ident(&parameter.name);
                quote!(#name)
            },
            by_value(&parameter.ty),
        )
    });
    let params = (has_params(operation) && !may_omit_params(operation)).then(|| quote!(.parameters(params)));
    let body = operation.body.as_ref().map(|body| {
        let one = if let Payload::One(content) = &body.payload { Some(&content.ty) } else { None };
        send(imports, body, one.is_some_and(by_value))
    });
    let read = success.map_or_else(
        || quote!(send_any()),
        |outcome| {
            let read = reader(imports, &outcome);
            quote!(send(#read))
        },
    );
    let docs = docs(operation);
    let others = operation.body.as_ref().and_then(|body| other_media_types(&body.payload));
    let others = others.map(|lines| quote!(#[doc = ""] #(#[doc = #lines])*));
    let answers = answers_docs(&operation.success).map(|line| quote!(#[doc = ""] #[doc = #line]));
    let optional = params_type.is_some().then(|| {
        let params = &params_name(operation);
        let line = format!(" Parameters that may be left out are set by [`Call::params`]: [`{params}`].");
        quote!(#[doc = ""] #[doc = #line])
    });
    let pages = has_links(imports.ir, &operation.success).then(|| {
        let line = " [`Call::pages`] gives this page and those that follow.";
        quote!(#[doc = ""] #[doc = #line])
    });
    let servers = (!operation.servers.is_empty()).then(|| {
        let list = servers::list(imports, &operation.servers);
        quote!(.servers(const { #list }))
    });
    let elsewhere = operation.servers.iter().any(|server| server.url.contains("://"));
    // Where no scheme is described, the credentials that a program has go everywhere.
    let is_asked = !operation.security.is_empty() || imports.ir.security_schemes.is_empty();
    let elsewhere = (elsewhere && is_asked).then(|| {
        let lines = [
            " Credentials go to that server once [`server`](openapi_runtime::client::Builder::server) of the builder has named",
            " it.",
        ];
        quote!(#[doc = ""] #(#[doc = #lines])*)
    });
    let many = too_many(&arguments);
    let deprecated = operation.deprecated.then(|| quote!(#[deprecated = "the document says so"]));
    quote! {
        #docs
        #optional
        #others
        #answers
        #pages
        #elsewhere
        #deprecated
        #many
        #[inline]
        pub fn #name(&self, #(#arguments),*) -> #call<#value, #error #params_type> {
            self.0.request(&#operations::#operation_constant) #servers #(#required)* #params #body .#read
        }
    }
}

/// Which media types a body may have beside the one that it is sent as.
fn other_media_types(payload: &Payload) -> Option<[String; 3]> {
    let (first, others) = written_alike(payload)?;
    let names: Vec<String> = others.into_iter().map(code).collect();
    let (first, link) = (code(first), "[`content_type`](openapi_runtime::client::Call::content_type)");
    let body = " [`Call::body`] sends what the type of `body` can't say.";
    Some([format!(" Sent as {first}, unless {link} says"), format!(" {}.", names.join(" or ")), body.to_owned()])
}

/// Whether an answer has the header by which pages name the next (RFC 8288).
fn has_links(ir: &Ir, success: &Success) -> bool {
    let Success::One(Outcome { headers: Some(headers), body: Some(_), .. }) = success else { return false };
    ir.headers[headers.0].fields.iter().any(|field| field.wire.eq_ignore_ascii_case("link"))
}

/// How else the answer may be read than as a whole and in any of its media types.
fn answers_docs(success: &Success) -> Option<&'static str> {
    let Success::One(Outcome { body: Some(body), .. }) = success else { return None };
    match body {
        Payload::Choice(_) => Some(" [`Call::accept`] asks for one of the media types that the answer may have."),
        Payload::One(content) => {
            let streamed = content.media_types.iter().any(|media_type| is_streamed(&media_type.name));
            let is_text = content.media_types.iter().all(|media| matches!(media.codec, Codec::Text | Codec::Binary));
            if streamed {
                Some(
                    " The answer may come piece by piece: [`Call::stream`] reads each value as it arrives, of whatever type.",
                )
            } else {
                is_text.then_some(" [`Call::bytes`] reads the answer as it arrives, whole or by lines.")
            }
        }
    }
}

/// Whether a media type is for values one after the other.
fn is_streamed(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    let essence = name.split(';').next().unwrap_or_default().trim();
    let streamed = ["text/event-stream", "application/json-seq", "application/jsonl", "application/stream+json"];
    streamed.contains(&essence) || essence.ends_with("ndjson") || name.contains("stream=")
}

/// The first media type of a body of one type, and those that are written like it.
pub(super) fn written_alike(payload: &Payload) -> Option<(&str, Vec<&str>)> {
    let Payload::One(content) = payload else { return None };
    let (first, others) = content.media_types.split_first()?;
    let same = others.iter().filter(|other| other.codec == first.codec && !other.name.contains('*'));
    let names: Vec<&str> = same.map(|other| other.name.as_str()).collect();
    (!names.is_empty()).then_some((first.name.as_str(), names))
}

/// `PUT /stages/{id}/`, as code.
pub(super) fn method_and_path(operation: &Operation) -> String {
    code(&format!("{} {}", operation.method.upper(), operation.path))
}

/// What an operation does, its method and path, and its arguments.
pub(super) fn docs(operation: &Operation) -> TokenStream {
    let mut paragraphs = operation.docs.clone();
    let own_server = operation.servers.first().map(|server| format!(" at {}", code(&server.default_url())));
    let mut lines = vec![format!("{}{}.", method_and_path(operation), own_server.unwrap_or_default())];
    let mut described: Vec<String> = operation.arguments.iter().filter_map(argument_docs).collect();
    let body = operation.body.as_ref().and_then(|body| body.docs.first()).map(|text| super::docs::summary(text, 160));
    described.extend(body.filter(|text| !text.is_empty()).map(|text| format!("- `body`: {text}")));
    if !described.is_empty() {
        lines.push(String::new());
        lines.extend(described);
    }
    lines.extend(answers(operation));
    if !operation.links.is_empty() {
        lines.extend([String::new(), "Then:".to_owned()]);
        lines.extend(operation.links.iter().map(|(status, link)| link_docs(status, link)));
    }
    let safe = super::tokens::doc_lines(&lines);
    if paragraphs.iter().all(|text| text.trim().is_empty()) {
        return safe;
    }
    paragraphs.push(String::new());
    let described = doc(&paragraphs, "");
    quote!(#described #[doc = ""] #safe)
}

/// The statuses, where there are several or the document says something of one.
fn answers(operation: &Operation) -> Vec<String> {
    let (mut plain, mut described) = (Vec::new(), Vec::new());
    for (status, text) in &operation.answers {
        let text = super::docs::summary(text, 120);
        if text.is_empty() { plain.push(*status) } else { described.push(format!("- {}: {text}", status.spoken())) }
    }
    if described.is_empty() {
        // That one status is success and the rest is not goes without saying.
        let says_something = !matches!(plain[..], [] | [_] | [_, StatusRange::Default]);
        return says_something
            .then(|| [String::new(), format!("Answers {}.", either(&plain))])
            .into_iter()
            .flatten()
            .collect();
    }
    let plain: Vec<String> = plain.into_iter().map(StatusRange::spoken).collect();
    let mut lines = vec![String::new(), "Answers:".to_owned()];
    lines.extend((!plain.is_empty()).then(|| format!("- {}", plain.join(", "))));
    lines.extend(described);
    lines
}

/// `200, 404 or any other`.
pub(super) fn either(statuses: &[StatusRange]) -> String {
    let statuses: Vec<String> = statuses.iter().map(|status| status.spoken()).collect();
    match &statuses[..] {
        [others @ .., last] if !others.is_empty() => format!("{} or {last}", others.join(", ")),
        statuses => statuses.concat(),
    }
}

/// The status, the link's name, what it leads to and with which values, and what it means.
fn link_docs(status: &str, link: &Link) -> String {
    let values: Vec<String> =
        link.values.iter().map(|(name, value)| format!("{} = {}", code(name), code(value))).collect();
    let with = if values.is_empty() { String::new() } else { format!(" with {}", values.join(", ")) };
    let about = link.description.as_deref().map(|text| super::docs::summary(text, 120)).unwrap_or_default();
    format!("- {status}, {}: {}{with}. {about}", code(&link.name), code(&link.target)).trim_end().to_owned()
}

fn argument_docs(parameter: &Parameter) -> Option<String> {
    let text = super::docs::summary(parameter.docs.first()?, 160);
    (!text.is_empty()).then(|| format!("- `{}`: {text}", parameter.name.ident.trim_start_matches("r#")))
}

fn by_value(of: &Ty) -> bool {
    is_copy(of) || matches!(of, Ty::String | Ty::List(_))
}

fn arguments(imports: &Imports<'_>, operation: &Operation) -> Vec<TokenStream> {
    let mut arguments: Vec<TokenStream> = Vec::new();
    for parameter in &operation.arguments {
        let (name, ty) = (ident(&parameter.name), borrowed(imports, &parameter.ty));
        arguments.push(quote!(#name: #ty));
    }
    if let Some(body) = &operation.body {
        let of = match &body.payload {
            Payload::One(content) => borrowed(imports, &content.ty),
            payload @ Payload::Choice(_) => {
                let of = payload_type(imports, payload);
                quote!(&#of)
            }
        };
        arguments.push(if body.required { quote!(body: #of) } else { quote!(body: Option<#of>) });
    }
    if has_params(operation) && !may_omit_params(operation) {
        let params = params_type(imports, operation);
        arguments.push(quote!(params: &#params));
    }
    arguments
}

/// What the linter is told of a method with many arguments, beside `self`.
pub(super) fn too_many(arguments: &[TokenStream]) -> Option<TokenStream> {
    (arguments.len() > 6)
        .then(|| quote!(#[allow(clippy::too_many_arguments, reason = "the path has so many parameters")]))
}

/// The response that means success, or one that stands for all of them where they have the same body and nothing else: which
/// status one has the call's `with_response` tells.
pub(super) fn one_success(ir: &Ir, success: &Success) -> Option<Outcome> {
    let id = match success {
        Success::One(outcome) => return Some(outcome.clone()),
        Success::Many(id, _) => id,
    };
    let arms = &ir.responses[id.0].arms;
    let mut first = arms.first()?.outcome.clone();
    let same = |outcome: &Outcome| outcome.headers.is_none() && outcome.body == first.body;
    if !arms.iter().all(|arm| same(&arm.outcome)) {
        return None;
    }
    // A variant has a pointer where it would be large; alone it needs none.
    if let Some(Payload::One(Content { ty, .. })) = &mut first.body
        && let Ty::Boxed(of) = ty
    {
        *ty = (**of).clone();
    }
    Some(first)
}

pub(super) fn params_type(imports: &Imports<'_>, operation: &Operation) -> proc_macro2::Ident {
    imports.own(&params_name(operation))
}

/// The type of an argument: small values by copy, the rest by reference.
fn borrowed(imports: &Imports<'_>, of: &Ty) -> TokenStream {
    match of {
        Ty::String => quote!(&str),
        Ty::List(item) => {
            let item = ty(imports, item);
            quote!(&[#item])
        }
        of => {
            let spelled = ty(imports, of);
            if is_copy(of) { spelled } else { quote!(&#spelled) }
        }
    }
}

/// The type of success.
pub(super) fn value_type(imports: &Imports<'_>, operation: &Operation) -> TokenStream {
    match &operation.success {
        Success::One(outcome) => outcome_type(imports, outcome).unwrap_or(quote!(())),
        Success::Many(..) => {
            let name = imports.own(&format!("{}Success", operation.type_name.ident));
            quote!(#name)
        }
    }
}

/// The type of an error that the document describes.
pub(super) fn error_type(imports: &Imports<'_>, operation: &Operation) -> TokenStream {
    let name = match operation.errors {
        Some(_) => imports.own(&format!("{}Error", operation.type_name.ident)).to_token_stream(),
        None => imports.runtime("http::NoError"),
    };
    quote!(#name)
}

fn set(parameter: &Parameter, value: &TokenStream, owned: bool) -> TokenStream {
    let (location, name) = (location_word(parameter.location), &parameter.wire);
    if owned { quote!(.#location(#name, &#value)) } else { quote!(.#location(#name, #value)) }
}
