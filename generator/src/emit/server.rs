//! `src/server.rs` and `src/server/`: a trait for each tag, and its routes.

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::client::{docs, error_type, params_type, too_many, value_type, written_alike};
use super::imports::Imports;
use super::operations::{about, constant};
use super::parameters::{has_params, location_word};
use super::payload::{binding, payload_type, receive, reply};
use super::tokens::{code, doc, ident};
use super::ty::ty;
use super::{Draft, Job};
use crate::ir::{Group, Ir, Operation, Parameter, StatusRange, Success};

/// `server.rs` and a file for each tag.
pub(super) fn files<'a>(ir: &'a Ir) -> Vec<Job<'a>> {
    let mut files: Vec<Job<'a>> = vec![Box::new(|| root(ir))];
    files.extend(ir.groups.iter().map(|group| -> Job<'a> { Box::new(move || file(ir, group)) }));
    files
}

fn root(ir: &Ir) -> Draft {
    let mut draft = Draft::new("src/server.rs", "The server: traits to implement, and the router that calls them.");
    let all: BTreeMap<_, _> = ir.groups.iter().map(|group| (ident(&group.module), ident(&group.name))).collect();
    draft.items.extend(all.keys().map(|module| quote!(pub mod #module;)));
    draft.items.extend(all.iter().map(|(module, name)| quote!(pub use #module::#name;)));
    let modules: Vec<_> = ir.outbound().map(|group| ident(&group.module)).collect();
    let traits: Vec<_> = ir.outbound().map(|group| ident(&group.name)).collect();
    if modules.is_empty() {
        draft.items.push(quote!(
            pub use openapi_runtime::server::{
                AuthError, Authenticate, HandlerError, HandlerResult, Presented, PresentedCredential, Refusal,
            };
        ));
        return draft;
    }
    draft.items.push(quote!(
        use openapi_runtime::server::{Routes, axum::Router};
    ));
    draft.items.push(quote!(
        pub use openapi_runtime::server::{
            AuthError, Authenticate, HandlerError, HandlerResult, Presented, PresentedCredential, Refusal,
        };
    ));
    let all = match &traits[..] {
        [only] => only.clone(),
        several => {
            draft.items.push(quote! {
                #[doc = " Every operation: what implements the traits of all tags implements this one. A server of some tags only adds"]
                #[doc = " the `routes` of their modules to [`Routes`] of its own."]
                pub trait Api: #(#several)+* {}
            });
            draft.items.push(quote!(impl<Implementor: #(#several)+*> Api for Implementor {}));
            format_ident!("Api")
        }
    };
    draft.items.push(quote! {
        #[doc = " Every operation as an axum router. The paths are below the server's URL: nest the router under its path."]
        pub fn router<Implementor: #all>(api: Implementor) -> Router {
            routes(api).into_router()
        }
    });
    draft.items.push(quote! {
        #[doc = " Every operation as routes, for settings such as the greatest body or an own form of refusals."]
        pub fn routes<Implementor: #all>(api: Implementor) -> Routes<Implementor> {
            let mut routes = Routes::new(api);
            #(#modules::routes(&mut routes);)*
            routes
        }
    });
    draft
}

fn file(ir: &Ir, group: &Group) -> Draft {
    let imports = Imports::of_group(ir, group);
    let name = ident(&group.name);
    let authenticate = group.operations.iter().any(|operation| !operation.security.is_empty());
    let bounds = if authenticate {
        let authenticate = imports.runtime("server::Authenticate");
        quote!(#authenticate)
    } else {
        quote!(Send + Sync + 'static)
    };
    let docs = doc(&group.docs, &about(group));
    let methods: Vec<TokenStream> = group.operations.iter().map(|operation| method(&imports, operation)).collect();
    let routes = imports.runtime("server::Routes");
    let added: Vec<TokenStream> = group.operations.iter().map(|operation| route(group, operation)).collect();
    let handlers: Vec<TokenStream> =
        group.operations.iter().map(|operation| handler(&imports, operation, &name)).collect();
    let mut items = vec![
        quote!(#docs pub trait #name: #bounds { #(#methods)* }),
        quote! {
            #[doc = " Adds the routes of these operations."]
            pub fn routes<Implementor: #name>(routes: &mut #routes<Implementor>) {
                #(#added)*
            }
        },
    ];
    items.extend(group.inbound.then(|| router(&imports, &name)));
    items.extend(handlers);
    let mut draft = Draft::new(format!("src/server/{}.rs", group.module.ident), about(group));
    draft.items = vec![quote!(
        use std::sync::Arc;
    )];
    draft.items.extend(imports.declarations(&quote!(crate::models)));
    draft.items.extend(items);
    draft
}

/// The router of callbacks or webhooks, which are by themselves.
fn router(imports: &Imports<'_>, name: &proc_macro2::Ident) -> TokenStream {
    let (added, router) = (imports.runtime("server::Routes"), imports.runtime("server::axum::Router"));
    quote! {
        #[doc = " These operations as an axum router; nest it under the path of the URL that the API is given."]
        pub fn router<Implementor: #name>(api: Implementor) -> #router {
            let mut added = #added::new(api);
            routes(&mut added);
            added.into_router()
        }
    }
}

/// How a handler learns who is calling.
enum Caller {
    /// It doesn't: the operation has no security requirement.
    Unasked,
    /// Always known.
    Known,
    /// Known unless anonymous, which one of the alternatives allows.
    Optional,
}

fn caller(operation: &Operation) -> Caller {
    if operation.security.is_empty() || operation.security.iter().all(Vec::is_empty) {
        Caller::Unasked
    } else if operation.security.iter().any(Vec::is_empty) {
        Caller::Optional
    } else {
        Caller::Known
    }
}

fn method(imports: &Imports<'_>, operation: &Operation) -> TokenStream {
    let (name, mut docs) = (ident(&operation.name), docs(operation));
    let mut arguments: Vec<TokenStream> = Vec::new();
    match caller(operation) {
        Caller::Unasked => {}
        Caller::Known => arguments.push(quote!(identity: Self::Identity)),
        Caller::Optional => arguments.push(quote!(identity: Option<Self::Identity>)),
    }
    for parameter in &operation.arguments {
        let (name, ty) = (ident(&parameter.name), ty(imports, &parameter.ty));
        arguments.push(quote!(#name: #ty));
    }
    if let Some(body) = &operation.body {
        let of = payload_type(imports, &body.payload);
        arguments.push(if body.required { quote!(body: #of) } else { quote!(body: Option<#of>) });
        if let Some((first, others)) = written_alike(&body.payload) {
            let names: Vec<String> = std::iter::once(first).chain(others).map(code).collect();
            let line = format!(" - `content_type`: What the body came as: {}.", names.join(" or "));
            docs.extend(quote!(#[doc = ""] #[doc = #line]));
            arguments.push(quote!(content_type: &'static str));
        }
    }
    if has_params(operation) {
        let params = params_type(imports, operation);
        arguments.push(quote!(params: #params));
    }
    let (value, error) = (value_type(imports, operation), error_type(imports, operation));
    let result = imports.runtime("server::HandlerResult");
    let many = too_many(&arguments);
    quote! {
        #docs
        #many
        fn #name(&self, #(#arguments),*) -> impl Future<Output = #result<#value, #error>> + Send;
    }
}

/// The handler of an operation: a function of its own, since many closures in one function are slow to compile.
fn handler(imports: &Imports<'_>, operation: &Operation, group: &proc_macro2::Ident) -> TokenStream {
    let name = ident(&operation.name);
    let [request_type, handled, handle] =
        ["server::Request", "server::Handled", "server::handle"].map(|path| imports.runtime(path));
    let caller = match caller(operation) {
        Caller::Unasked => None,
        Caller::Known => Some(quote!(identity: Implementor::Identity,)),
        Caller::Optional => Some(quote!(identity: Option<Implementor::Identity>,)),
    };
    let mut reads: Vec<TokenStream> = operation.arguments.iter().map(extract).collect();
    let mut taken: Vec<proc_macro2::Ident> =
        operation.arguments.iter().map(|parameter| ident(&parameter.name)).collect();
    if let Some(body) = &operation.body {
        let received = receive(imports, body);
        reads.push(quote!(let body = #received;));
        taken.push(format_ident!("body"));
    }
    let content_type = operation.body.as_ref().and_then(|body| written_alike(&body.payload)).map(|_| {
        // Before the body is taken.
        reads.insert(0, quote!(let content_type = request.content_type();));
        format_ident!("content_type")
    });
    reads.extend(has_params(operation).then(|| quote!(let params = request.parameters();)));
    let identity = caller.as_ref().map(|_| format_ident!("identity"));
    let params = has_params(operation).then(|| format_ident!("params"));
    let arguments: Vec<&proc_macro2::Ident> =
        identity.iter().chain(&taken).chain(&content_type).chain(&params).collect();
    let taken: Vec<&proc_macro2::Ident> = taken.iter().chain(&params).collect();
    let accept = (!reads.is_empty()).then(|| quote!(request.accept()?;));
    let settled = match &taken[..] {
        [] => None,
        [one] => Some(quote!(let #one = #one?;)),
        several => Some(quote!(let (#(#several),*) = (#(#several?),*);)),
    };
    let request = if accept.is_some() { quote!(mut request) } else { quote!(_) };
    let write = success(imports, operation);
    quote! {
        fn #name<Implementor: #group>(api: Arc<Implementor>, #caller #request: #request_type) -> #handled {
            #(#reads)*
            #accept
            #settled
            #handle(async move { api.#name(#(#arguments),*).await }, #write)
        }
    }
}

fn route(group: &Group, operation: &Operation) -> TokenStream {
    let (name, operation_constant) = (ident(&operation.name), constant(operation));
    let operations = ident(&group.module);
    let add = match caller(operation) {
        Caller::Unasked => quote!(add),
        Caller::Known => quote!(add_authenticated),
        Caller::Optional => quote!(add_optional),
    };
    quote!(routes.#add(&#operations::#operation_constant, #name);)
}

/// How success is written.
fn success(imports: &Imports<'_>, operation: &Operation) -> TokenStream {
    let Success::One(outcome) = &operation.success else {
        let responses = imports.runtime("http::Responses");
        return quote!(#responses::write);
    };
    let code = match outcome.status {
        StatusRange::Code(code) => code,
        StatusRange::Class(class) => u16::from(class) * 100,
        StatusRange::Default => 200,
    };
    let code = proc_macro2::Literal::u16_unsuffixed(code);
    let reply = reply(imports, &quote!(#code), outcome);
    let binding = binding(outcome).map_or_else(|| quote!(()), |binding| quote!(#binding));
    quote!(|#binding| #reply)
}

/// Takes an argument out of the request; what may be left out stands in a struct of parameters.
fn extract(parameter: &Parameter) -> TokenStream {
    let (local, location, wire) = (ident(&parameter.name), location_word(parameter.location), &parameter.wire);
    quote!(let #local = request.#location(#wire);)
}
