//! What a request or a response carries: its type, and how it is read and written.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};

use super::imports::Imports;
use super::ty::ty;
use crate::ir::{Body, ChoiceId, Codec, Content, MediaType, Outcome, Payload};

/// The type of a payload.
pub(super) fn payload_type(imports: &Imports<'_>, payload: &Payload) -> TokenStream {
    match payload {
        Payload::One(content) => ty(imports, &content.ty),
        Payload::Choice(id) => {
            let name = choice_name(imports, *id);
            quote!(#name)
        }
    }
}

/// The name of a choice's enumeration.
pub(super) fn choice_name(imports: &Imports<'_>, id: ChoiceId) -> Ident {
    let choice = &imports.ir.choices[id.0];
    imports.shared(&choice.name)
}

/// The type of what a response carries; nothing where it carries nothing.
pub(super) fn outcome_type(imports: &Imports<'_>, outcome: &Outcome) -> Option<TokenStream> {
    let body = outcome.body.as_ref().map(|body| payload_type(imports, body));
    let Some(id) = outcome.headers else { return body };
    let headers = &imports.ir.headers[id.0];
    let headers = imports.shared(&headers.name);
    let headers = if outcome.boxed_headers { quote!(Box<#headers>) } else { quote!(#headers) };
    let with_headers = body.map(|body| {
        let with = imports.runtime("http::WithHeaders");
        quote!(#with<#body, #headers>)
    });
    Some(with_headers.unwrap_or(headers))
}

/// The media types of a payload, in the order in which the operation's constant lists them.
pub(super) fn media_types<'a>(imports: &Imports<'a>, payload: &'a Payload) -> Vec<&'a MediaType> {
    match payload {
        Payload::One(content) => content.media_types.iter().collect(),
        Payload::Choice(id) => imports.ir.choices[id.0].arms.iter().flat_map(|arm| &arm.content.media_types).collect(),
    }
}

/// The runtime's word for a way to write a body.
pub(super) fn codec_word(codec: Codec) -> Ident {
    format_ident!(
        "{}",
        match codec {
            Codec::Json => "json",
            Codec::Form => "form",
            Codec::Multipart => "multipart",
            Codec::Text => "text",
            Codec::Binary => "binary",
        }
    )
}

/// How a response is read, as a function of it.
pub(super) fn reader(imports: &Imports<'_>, outcome: &Outcome) -> TokenStream {
    // Named only where it is written, so that no import is in vain.
    let by = |word: &str| {
        let (response, word) = (imports.runtime("http::Response"), format_ident!("{word}"));
        quote!(#response::#word)
    };
    match (&outcome.body, outcome.headers) {
        (None, None) => by("empty"),
        (None, Some(_)) => by("described_headers"),
        (Some(body), None) => body_reader(imports, body),
        (Some(body), Some(_)) => {
            let read = body_reader(imports, body);
            quote!(|response| response.with_headers(#read))
        }
    }
}

/// How a response named `response` is read.
pub(super) fn read(imports: &Imports<'_>, outcome: &Outcome) -> Option<TokenStream> {
    match (&outcome.body, outcome.headers) {
        (None, None) => None,
        (None, Some(_)) => Some(quote!(response.described_headers()?)),
        (Some(body), None) => {
            let read = body_read(body);
            Some(quote!(#read?))
        }
        (Some(body), Some(_)) => {
            let read = body_reader(imports, body);
            Some(quote!(response.with_headers(#read)?))
        }
    }
}

fn body_reader(imports: &Imports<'_>, body: &Payload) -> TokenStream {
    let word = match body {
        Payload::Choice(_) => Some(format_ident!("content")),
        Payload::One(content) => match distinct(&content.media_types)[..] {
            [(_, codec)] => Some(codec_word(codec)),
            _ => None,
        },
    };
    let Some(word) = word else {
        let read = body_read(body);
        return quote!(|response| #read);
    };
    let response = imports.runtime("http::Response");
    quote!(#response::#word)
}

fn body_read(body: &Payload) -> TokenStream {
    match body {
        Payload::Choice(_) => quote!(response.content()),
        Payload::One(content) => {
            let names = content.media_types.iter().map(|media_type| media_type.name.as_str());
            by_media_type(&distinct(&content.media_types), &quote!(response.media_type(&[#(#names),*])), |codec| {
                let codec = codec_word(codec);
                quote!(response.#codec())
            })
        }
    }
}

/// Each codec once, with the places of its media types.
fn distinct(media_types: &[MediaType]) -> Vec<(Vec<usize>, Codec)> {
    let mut codecs: Vec<(Vec<usize>, Codec)> = Vec::new();
    for (index, media_type) in media_types.iter().enumerate() {
        match codecs.iter_mut().find(|(_, codec)| *codec == media_type.codec) {
            Some((places, _)) => places.push(index),
            None => codecs.push((vec![index], media_type.codec)),
        }
    }
    codecs
}

/// A choice by media type, the first of which is taken where none fits.
pub(super) fn by_media_type<T: Copy>(
    kinds: &[(Vec<usize>, T)],
    chosen: &TokenStream,
    what: impl Fn(T) -> TokenStream,
) -> TokenStream {
    let Some(((_, first), rest)) = kinds.split_first() else { return TokenStream::new() };
    let first = what(*first);
    if rest.is_empty() {
        return first;
    }
    let rest = rest.iter().map(|(places, kind)| {
        let places = places.iter().map(|place| Literal::usize_unsuffixed(*place));
        let what = what(*kind);
        quote!(#(#places)|* => #what)
    });
    quote!(match #chosen { #(#rest,)* _ => #first })
}

/// What a response's contents are called where they are written; nothing where it has none.
pub(super) fn binding(outcome: &Outcome) -> Option<Ident> {
    let name = match (&outcome.body, outcome.headers) {
        (None, None) => return None,
        (Some(_), None) => "body",
        (None, Some(_)) => "headers",
        (Some(_), Some(_)) => "answer",
    };
    Some(format_ident!("{name}"))
}

/// A reply with a status and what [`binding`] names.
pub(super) fn reply(imports: &Imports<'_>, status: &TokenStream, outcome: &Outcome) -> TokenStream {
    let reply = imports.runtime("http::Reply");
    let headers = outcome.headers.is_some();
    let body = if headers { quote!(&answer.inner) } else { quote!(body) };
    let written = match &outcome.body {
        None => quote!(#reply::empty(#status)),
        Some(Payload::Choice(_)) => quote!(#reply::content(#status, #body)),
        Some(Payload::One(content)) => content_reply(imports, status, &body, content),
    };
    let headers = headers.then(|| {
        let headers = if outcome.body.is_some() { quote!(&answer.headers) } else { quote!(headers) };
        quote!(.described_headers(#headers))
    });
    quote!(#written #headers)
}

/// A reply of one content, in its preferred media type.
pub(super) fn content_reply(
    imports: &Imports<'_>,
    status: &TokenStream,
    body: &TokenStream,
    content: &Content,
) -> TokenStream {
    let reply = imports.runtime("http::Reply");
    let Some(media_type) = content.media_types.first() else {
        return quote!(#reply::empty(#status));
    };
    let word = codec_word(media_type.codec);
    let name = own_name(media_type).map(|name| quote!(.media_type(#name)));
    quote!(#reply::#word(#status, #body) #name)
}

/// The name of a media type, where it is not the one that its codec writes.
fn own_name(media_type: &MediaType) -> Option<&String> {
    let implied = match media_type.codec {
        Codec::Text => "text/plain",
        Codec::Binary => "application/octet-stream",
        Codec::Json | Codec::Form | Codec::Multipart => "application/json",
    };
    Some(&media_type.name).filter(|name| *name != implied && !name.contains('*'))
}

/// How a body is read and written, in a row of a set of responses; none where there are several ways.
pub(super) fn one_codec(body: &Payload) -> Option<TokenStream> {
    let Payload::One(content) = body else { return Some(quote!(content)) };
    let [(_, codec)] = distinct(&content.media_types)[..] else { return None };
    let word = codec_word(codec);
    let name = content.media_types.first().and_then(own_name).map(|name| quote!(as #name));
    Some(quote!(#word #name))
}

/// How the client sets the body of a request: the argument is called `body`.
pub(super) fn send(imports: &Imports<'_>, body: &Body, by_value: bool) -> TokenStream {
    match &body.payload {
        Payload::One(content) => {
            let word = codec_word(content.media_types.first().map_or(Codec::Json, |media_type| media_type.codec));
            if !body.required {
                let word = format_ident!("{word}_optional");
                let as_ref = by_value.then(|| quote!(.as_ref()));
                return quote!(.#word(body #as_ref));
            }
            let value = if by_value { quote!(&body) } else { quote!(body) };
            quote!(.#word(#value))
        }
        Payload::Choice(id) => {
            let (name, all) = (choice_name(imports, *id), media_types(imports, &body.payload));
            let arms = imports.ir.choices[id.0].arms.iter().map(|arm| {
                let variant = super::tokens::ident(&arm.name);
                let pattern = quote!(#name::#variant(body));
                let pattern = if body.required { pattern } else { quote!(Some(#pattern)) };
                let set = arm.content.media_types.first().map(|own| {
                    let word = codec_word(own.codec);
                    let first = all.iter().find(|other| other.codec == own.codec);
                    let media_type = &own.name;
                    let chosen = first.is_none_or(|first| first.name != own.name);
                    let chosen = chosen.then(|| quote!(.media_type(#media_type)));
                    quote!(request #chosen .#word(body))
                });
                quote!(#pattern => #set)
            });
            let none = (!body.required).then(|| quote!(None => request,));
            quote!(.with(|request| match body { #none #(#arms),* }))
        }
    }
}

/// How the server reads the body of a request named `request`.
pub(super) fn receive(imports: &Imports<'_>, body: &Body) -> TokenStream {
    let word = |codec: Codec| {
        let word = codec_word(codec);
        if body.required { word } else { format_ident!("{word}_optional") }
    };
    let chosen = quote!(request.media_type());
    match &body.payload {
        Payload::One(content) => by_media_type(&distinct(&content.media_types), &chosen, |codec| {
            let word = word(codec);
            quote!(request.#word())
        }),
        Payload::Choice(id) => {
            let name = choice_name(imports, *id);
            by_media_type(&super::choices::kinds(&imports.ir.choices[id.0]), &chosen, |(arm, codec)| {
                let (word, variant) = (word(codec), super::tokens::ident(&arm.name));
                if body.required {
                    quote!(request.#word().map(#name::#variant))
                } else {
                    quote!(request.#word().map(|body| body.map(#name::#variant)))
                }
            })
        }
    }
}
