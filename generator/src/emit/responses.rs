//! Sets of responses as enumerations by status.

use std::collections::BTreeSet;

use proc_macro2::{Literal, TokenStream};
use quote::{ToTokens, quote};

use super::client::{method_and_path, one_success};
use super::docs::summary;
use super::imports::Imports;
use super::payload::{binding, one_codec, outcome_type, read, reply};
use super::table::Tables;
use super::tokens::{doc_lines, ident};
use super::{Draft, choices, headers};
use crate::ir::{Ir, Operation, Outcome, Payload, ResponseArm, Responses, ResponsesId, StatusRange, Success, Ty};

/// Whether there is anything that operations may share, and that clients may name.
pub(super) fn any_shared(ir: &Ir) -> bool {
    let for_servers = for_servers(ir);
    let sets = (0..).map(ResponsesId).zip(&ir.responses).any(|(id, set)| set.shared && !for_servers.contains(&id));
    sets || !ir.choices.is_empty() || !ir.headers.is_empty()
}

/// The sets of responses that servers alone name: to clients, what means success is the body that all of them have.
pub(super) fn for_servers(ir: &Ir) -> BTreeSet<ResponsesId> {
    let (mut servers, mut clients) = (BTreeSet::new(), BTreeSet::new());
    for group in &ir.groups {
        for operation in &group.operations {
            if let Success::Many(id, _) = &operation.success {
                let is_body = !group.inbound && one_success(ir, &operation.success).is_some();
                if is_body { &mut servers } else { &mut clients }.insert(*id);
            }
            clients.extend(operation.errors);
        }
    }
    servers.difference(&clients).copied().collect()
}

/// `operations/successes.rs`: those sets.
pub(super) fn successes(ir: &Ir, of: &BTreeSet<ResponsesId>) -> Draft {
    let imports = Imports::new(ir, None);
    let mut items = Vec::new();
    let mut written = BTreeSet::new();
    for operation in ir.groups.iter().flat_map(|group| &group.operations) {
        let Success::Many(id, _) = &operation.success else { continue };
        if of.contains(id) && written.insert(id) {
            let set = &ir.responses[id.0];
            let docs = if set.shared { SHARED.to_owned() } else { success_of(operation) };
            let answers: &[_] = if set.shared { &[] } else { &operation.answers };
            items.extend(self::items(&imports, set, false, &[docs], answers));
        }
    }
    let mut draft = Draft::new(
        "src/operations/successes.rs",
        "What servers answer where several statuses mean success, of which clients get the body that all of them have.",
    );
    draft.items = imports.declarations(&quote!(crate::models));
    draft.items.extend(items);
    draft
}

const SHARED: &str = "Responses that several operations have.";

/// What a set of successes is about.
pub(super) fn success_of(operation: &Operation) -> String {
    format!("The responses that mean success of {}.", method_and_path(operation))
}

/// `operations/responses.rs`: the sets that operations share, and all headers and choices between contents. These stand here
/// even where one operation has them, since another one may come to have them too.
pub(super) fn file(ir: &Ir) -> Draft {
    let imports = Imports::of_shared(ir);
    let tables = Tables::new(&imports);
    let docs = [SHARED.to_owned()];
    let mut items: Vec<TokenStream> = Vec::new();
    let operations = ir.groups.iter().flat_map(|group| &group.operations);
    let successes: BTreeSet<ResponsesId> = operations
        .filter_map(|operation| if let Success::Many(id, _) = &operation.success { Some(*id) } else { None })
        .collect();
    let for_servers = for_servers(ir);
    let sets = (0..).map(ResponsesId).zip(&ir.responses);
    for (id, set) in sets.filter(|(id, set)| set.shared && !for_servers.contains(id)) {
        items.extend(self::items(&imports, set, !successes.contains(&id), &docs, &[]));
    }
    items.extend(ir.choices.iter().flat_map(|set| choices::items(&imports, set)));
    items.extend(ir.headers.iter().flat_map(|set| headers::items(&imports, &tables, set)));
    items.extend(tables.pattern_items());
    let mut draft = Draft::new(
        "src/operations/responses.rs",
        "Headers, bodies of several media types, and sets of responses that operations may share.",
    );
    draft.items = imports.declarations(&quote!(crate::models));
    draft.items.extend(items);
    draft
}

/// The enumeration and how it is read and written. `answers` are the descriptions of the one operation that has it.
pub(super) fn items(
    imports: &Imports<'_>,
    set: &Responses,
    failures: bool,
    docs: &[String],
    answers: &[(StatusRange, String)],
) -> Vec<TokenStream> {
    let name = ident(&set.name);
    let docs = doc_lines(docs);
    let variants = set.arms.iter().map(|arm| variant(imports, arm, answers));
    let mut items = vec![quote! {
        #docs
        #[derive(Clone, Debug, PartialEq)]
        pub enum #name {
            #(#variants,)*
        }
    }];
    items.extend(failures.then(|| one_body(imports, set)).flatten());
    let mut arms: Vec<&ResponseArm> = set.arms.iter().collect();
    // What is listed by itself comes before its class, and the default last.
    arms.sort_by_key(|arm| arm.outcome.status);
    let rows: Option<Vec<TokenStream>> = arms.iter().map(|arm| row(arm)).collect();
    items.push(match rows {
        Some(rows) => quote!(openapi_runtime::responses!(#name { #(#rows),* });),
        None => written_out(imports, set, &arms),
    });
    items
}

/// A variant as a row of the runtime's table; none where its body is read in several ways.
fn row(arm: &ResponseArm) -> Option<TokenStream> {
    let name = ident(&arm.name);
    let status = match arm.outcome.status {
        StatusRange::Code(code) => Literal::u16_unsuffixed(code).into_token_stream(),
        StatusRange::Class(class) => {
            let first = u16::from(class) * 100;
            let [first, last] = [first, first + 99].map(Literal::u16_unsuffixed);
            quote!(#first..=#last)
        }
        StatusRange::Default => quote!(_),
    };
    let body = arm.outcome.body.as_ref().map(one_codec);
    let content = match (body, arm.outcome.headers) {
        (None, None) => None,
        (None, Some(_)) => Some(quote!((headers))),
        (Some(body), headers) => {
            let (body, headers) = (body?, headers.map(|_| quote!(+ headers)));
            Some(quote!((#body #headers)))
        }
    };
    Some(quote!(#status => #name #content))
}

/// A set in whose bodies the media type decides how they are read.
fn written_out(imports: &Imports<'_>, set: &Responses, arms: &[&ResponseArm]) -> TokenStream {
    let name = ident(&set.name);
    let [responses, response, reply] =
        ["http::Responses", "http::Response", "http::Reply"].map(|path| imports.runtime(path));
    let report = imports.runtime("Report");
    let reads = arms.iter().map(|arm| read_arm(imports, arm));
    let rest =
        (!arms.iter().any(|arm| arm.outcome.status == StatusRange::Default)).then(|| quote!(_ => return Ok(None),));
    let chosen = if let [ResponseArm { name, outcome: outcome @ Outcome { status: StatusRange::Default, .. } }] = arms {
        let (name, payload) = (ident(name), read(imports, outcome));
        quote!(Self::#name(response.status(), #payload))
    } else {
        quote!(match response.status() { #(#reads,)* #rest })
    };
    let writes = set.arms.iter().map(|arm| write(imports, arm));
    quote! {
        impl #responses for #name {
            #[inline]
            fn read(response: &#response) -> Result<Option<Self>, #report> {
                Ok(Some(#chosen))
            }

            #[inline]
            fn write(&self) -> #reply {
                match self {
                    #(#writes,)*
                }
            }
        }
    }
}

/// What is in the responses of a set, where it is the same in all of them.
fn one_body(imports: &Imports<'_>, set: &Responses) -> Option<TokenStream> {
    let ty = |arm: &ResponseArm| match (&arm.outcome.body, arm.outcome.headers) {
        (Some(Payload::One(content)), None) => Some(content.ty.clone()),
        _ => None,
    };
    let (first, others) = set.arms.split_first()?;
    let of = ty(first)?;
    if others.is_empty() || others.iter().any(|arm| ty(arm).as_ref() != Some(&of)) {
        return None;
    }
    let arms = set.arms.iter().map(|arm| {
        let name = ident(&arm.name);
        if matches!(arm.outcome.status, StatusRange::Code(_)) {
            quote!(Self::#name(body))
        } else {
            quote!(Self::#name(_, body))
        }
    });
    let (of, body) = match &of {
        Ty::Boxed(of) => (super::ty::ty(imports, of), quote!(*body)),
        of => (super::ty::ty(imports, of), quote!(body)),
    };
    let name = ident(&set.name);
    Some(quote! {
        impl #name {
            #[doc = " What the response says, whichever status it has."]
            #[inline]
            pub fn into_body(self) -> #of {
                match self { #(#arms)|* => #body, }
            }
        }
    })
}

fn variant(imports: &Imports<'_>, arm: &ResponseArm, answers: &[(StatusRange, String)]) -> TokenStream {
    let name = ident(&arm.name);
    let status = match arm.outcome.status {
        StatusRange::Code(code) => format!("Status {code}"),
        StatusRange::Class(class) => format!("Any other status of the class {class}XX"),
        StatusRange::Default => "Any other status".to_owned(),
    };
    let about = answers.iter().find(|(of, _)| *of == arm.outcome.status).map(|(_, about)| summary(about, 300));
    let about = about.filter(|about| !about.is_empty());
    let docs = match about {
        Some(about) => format!("{status}: {}{}", about, if about.ends_with(['.', '!', '?', '…']) { "" } else { "." }),
        None => format!("{status}."),
    };
    let docs = doc_lines(&[docs]);
    let body = outcome_type(imports, &arm.outcome);
    match (matches!(arm.outcome.status, StatusRange::Code(_)), body) {
        (true, None) => quote!(#docs #name),
        (true, Some(body)) => quote!(#docs #name(#body)),
        (false, None) => quote!(#docs #name(u16)),
        (false, Some(body)) => quote!(#docs #name(u16, #body)),
    }
}

fn read_arm(imports: &Imports<'_>, arm: &ResponseArm) -> TokenStream {
    let name = ident(&arm.name);
    let body = read(imports, &arm.outcome);
    match (arm.outcome.status, body) {
        (StatusRange::Code(code), body) => {
            let code = Literal::u16_unsuffixed(code);
            let body = body.map(|body| quote!((#body)));
            quote!(#code => Self::#name #body)
        }
        (StatusRange::Class(class), body) => {
            let class = Literal::u8_unsuffixed(class);
            quote!(status if status / 100 == #class => Self::#name(status, #body))
        }
        (StatusRange::Default, body) => quote!(status => Self::#name(status, #body)),
    }
}

fn write(imports: &Imports<'_>, arm: &ResponseArm) -> TokenStream {
    let name = ident(&arm.name);
    let binding = binding(&arm.outcome);
    if let StatusRange::Code(code) = arm.outcome.status {
        let code = Literal::u16_unsuffixed(code);
        let reply = reply(imports, &quote!(#code), &arm.outcome);
        let pattern = binding.map(|binding| quote!((#binding)));
        return quote!(Self::#name #pattern => #reply);
    }
    let reply = reply(imports, &quote!(*status), &arm.outcome);
    quote!(Self::#name(status, #binding) => #reply)
}
