//! Bodies of one of several media types, as enumerations.

use proc_macro2::TokenStream;
use quote::quote;

use super::imports::Imports;
use super::payload::{by_media_type, codec_word, content_reply};
use super::tokens::{code, doc_lines, ident};
use super::ty::ty;
use crate::ir::{Choice, ChoiceArm};

/// The enumeration, and for responses how it is read and written.
pub(super) fn items(imports: &Imports<'_>, choice: &Choice) -> Vec<TokenStream> {
    let name = ident(&choice.name);
    let what = if choice.response { "A response's" } else { "A request's" };
    let docs = doc_lines(&[format!("{what} body, by its media type.")]);
    let variants = choice.arms.iter().map(|arm| {
        let names: Vec<String> = arm.content.media_types.iter().map(|media_type| code(&media_type.name)).collect();
        let docs = doc_lines(&[format!("As {}.", names.join(" or "))]);
        let (variant, ty) = (ident(&arm.name), ty(imports, &arm.content.ty));
        quote!(#docs #variant(#ty))
    });
    let mut items = vec![quote! {
        #docs
        #[derive(Clone, Debug, PartialEq)]
        pub enum #name {
            #(#variants,)*
        }
    }];
    items.extend(choice.response.then(|| response(imports, choice)));
    items
}

fn response(imports: &Imports<'_>, choice: &Choice) -> TokenStream {
    let name = ident(&choice.name);
    let [content, response, reply] =
        ["http::Content", "http::Response", "http::Reply"].map(|path| imports.runtime(path));
    let report = imports.runtime("Report");
    let media_types = choice.arms.iter().flat_map(|arm| &arm.content.media_types).map(|media_type| &media_type.name);
    let chosen = quote!(response.media_type(&[#(#media_types),*]));
    let read = by_media_type(&kinds(choice), &chosen, |(arm, codec)| {
        let (variant, codec) = (ident(&arm.name), codec_word(codec));
        quote!(Self::#variant(response.#codec()?))
    });
    let writes = choice.arms.iter().map(|arm| {
        let variant = ident(&arm.name);
        let reply = content_reply(imports, &quote!(status), &quote!(body), &arm.content);
        quote!(Self::#variant(body) => #reply)
    });
    quote! {
        impl #content for #name {
            #[inline]
            fn read(response: &#response) -> Result<Self, #report> {
                Ok(#read)
            }

            #[inline]
            fn write(&self, status: u16) -> #reply {
                match self {
                    #(#writes,)*
                }
            }
        }
    }
}

type Kind<'a> = (Vec<usize>, (&'a ChoiceArm, crate::ir::Codec));

/// The places of the media types of each variant, by codec.
pub(super) fn kinds(choice: &Choice) -> Vec<Kind<'_>> {
    let mut kinds: Vec<Kind<'_>> = Vec::new();
    let all =
        choice.arms.iter().flat_map(|arm| arm.content.media_types.iter().map(move |media_type| (arm, media_type)));
    for (place, (arm, media_type)) in all.enumerate() {
        let same = |(_, (known, codec)): &&mut Kind<'_>| std::ptr::eq(*known, arm) && *codec == media_type.codec;
        match kinds.iter_mut().find(same) {
            Some((places, _)) => places.push(place),
            None => kinds.push((vec![place], (arm, media_type.codec))),
        }
    }
    kinds
}
