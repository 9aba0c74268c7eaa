//! Sets of responses as enumerations by status.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::Draft;
use super::imports::Imports;
use super::tokens::{doc_lines, ident};
use super::ty::ty;
use crate::ir::{Codec, Ir, Outcome, ReplyBody, ResponseArm, Responses, StatusRange};

/// `operations/responses.rs`: the sets that operations share.
pub(super) fn file(ir: &Ir) -> Draft {
    let imports = Imports::new(ir, None);
    let shared = ir.responses.iter().filter(|set| set.shared);
    let items: Vec<TokenStream> =
        shared.flat_map(|set| items(&imports, set, &["Responses that several operations have.".to_owned()])).collect();
    let mut draft = Draft::new("src/operations/responses.rs", "Responses by status that several operations share.");
    draft.items = imports.declarations(&quote!(crate::models));
    draft.items.extend(items);
    draft
}

/// The enumeration and how it is read and written.
pub(super) fn items(imports: &Imports<'_>, set: &Responses, docs: &[String]) -> Vec<TokenStream> {
    let name = ident(&set.name);
    let docs = doc_lines(docs);
    let variants = set.arms.iter().map(|arm| variant(imports, arm));
    let [responses, response, reply] =
        ["http::Responses", "http::Response", "http::Reply"].map(|path| imports.runtime(path));
    let report = imports.runtime("Report");
    let mut arms: Vec<&ResponseArm> = set.arms.iter().collect();
    // What is listed by itself comes before its class, and the default last.
    arms.sort_by_key(|arm| arm.outcome.status);
    let reads = arms.iter().map(|arm| read(arm));
    let rest =
        (!arms.iter().any(|arm| arm.outcome.status == StatusRange::Default)).then(|| quote!(_ => return Ok(None),));
    let chosen = if let [ResponseArm { name, outcome: Outcome { status: StatusRange::Default, body } }] = &arms[..] {
        let (name, body) = (ident(name), body.as_ref().map(read_body));
        quote!(Self::#name(response.status(), #body))
    } else {
        quote!(match response.status() { #(#reads,)* #rest })
    };
    let writes = set.arms.iter().map(|arm| write(imports, arm));
    vec![
        quote! {
            #docs
            #[derive(Clone, Debug, PartialEq)]
            pub enum #name {
                #(#variants,)*
            }
        },
        quote! {
            impl #responses for #name {
                fn read(response: &#response) -> Result<Option<Self>, #report> {
                    Ok(Some(#chosen))
                }

                fn write(&self) -> #reply {
                    match self {
                        #(#writes,)*
                    }
                }
            }
        },
    ]
}

fn variant(imports: &Imports<'_>, arm: &ResponseArm) -> TokenStream {
    let name = ident(&arm.name);
    let status = match arm.outcome.status {
        StatusRange::Code(code) => format!("Status {code}."),
        StatusRange::Class(class) => format!("Any other status of the class {class}XX."),
        StatusRange::Default => "Any other status.".to_owned(),
    };
    let docs = doc_lines(&[status]);
    let body = arm.outcome.body.as_ref().map(|body| ty(imports, &body.ty));
    match (matches!(arm.outcome.status, StatusRange::Code(_)), body) {
        (true, None) => quote!(#docs #name),
        (true, Some(body)) => quote!(#docs #name(#body)),
        (false, None) => quote!(#docs #name(u16)),
        (false, Some(body)) => quote!(#docs #name(u16, #body)),
    }
}

fn codec_word(codec: Codec) -> TokenStream {
    match codec {
        Codec::Text => quote!(text),
        Codec::Binary => quote!(binary),
        Codec::Json | Codec::Form | Codec::Multipart => quote!(json),
    }
}

fn read_body(body: &ReplyBody) -> TokenStream {
    let codec = codec_word(body.codec);
    quote!(response.#codec()?)
}

fn read(arm: &ResponseArm) -> TokenStream {
    let name = ident(&arm.name);
    let body = arm.outcome.body.as_ref().map(read_body);
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
    let body = arm.outcome.body.as_ref();
    let has_body = body.map(|_| quote!(body));
    if let StatusRange::Code(code) = arm.outcome.status {
        let code = Literal::u16_unsuffixed(code);
        let reply = reply(imports, &quote!(#code), body);
        let pattern = has_body.map(|body| quote!((#body)));
        return quote!(Self::#name #pattern => #reply);
    }
    let reply = reply(imports, &quote!(*status), body);
    quote!(Self::#name(status, #has_body) => #reply)
}

/// A reply with a status and perhaps a body.
pub(super) fn reply(imports: &Imports<'_>, status: &TokenStream, body: Option<&ReplyBody>) -> TokenStream {
    let reply = imports.runtime("http::Reply");
    let Some(body) = body else { return quote!(#reply::empty(#status)) };
    let codec = codec_word(body.codec);
    let implied = match body.codec {
        Codec::Text => "text/plain",
        Codec::Binary => "application/octet-stream",
        Codec::Json | Codec::Form | Codec::Multipart => "application/json",
    };
    let media_type = &body.media_type;
    let media_type = (media_type != implied && !media_type.contains('*')).then(|| quote!(.media_type(#media_type)));
    quote!(#reply::#codec(#status, body) #media_type)
}
