//! The layout of items, from their tokens: no parser is needed for what the emitters write.
//!
//! It looks as rustfmt would have it, but for lists of words in constants, which fill their lines, and brackets around a single
//! thing, which stay with it. Whatever is met that no emitter is known to write is left to prettyplease.

mod block;
mod element;
mod generics;
mod item;
mod lexeme;
mod writer;

use proc_macro2::TokenStream;

/// What an item is, as far as the lines around it are concerned.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// An import or re-export.
    Use,
    /// A declaration of a module.
    Mod,
    /// Another name for a type.
    Alias,
    /// Anything else.
    Other,
}

/// The text of an item, or, where it can't be laid out here, a text of the same tokens without lines.
pub(super) fn item(tokens: TokenStream) -> Result<(Kind, String), String> {
    let lexemes = lexeme::lexemes(tokens);
    item::item(&lexemes).ok_or_else(|| {
        let mut text = String::new();
        lexeme::write(&lexemes, &mut text);
        text
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use quote::quote;

    fn laid_out(tokens: TokenStream) -> String {
        item(tokens).expect("it is laid out").1
    }

    #[test]
    fn what_fits_stays_on_a_line() {
        let text = laid_out(quote!(
            #[doc = " Words."]
            pub(super) static A: Schema = Schema(&[Rule::Type(Types::STRING), f(-5, 1.5, 'a')]);
        ));
        assert_eq!(
            text,
            "/// Words.\npub(super) static A: Schema = Schema(&[Rule::Type(Types::STRING), f(-5, 1.5, 'a')]);\n"
        );
        let tuple = quote!(
            static B: [(u8,); 1] = [(1,)];
        );
        assert_eq!(laid_out(tuple), "static B: [(u8,); 1] = [(1,)];\n");
    }

    #[test]
    fn what_does_not_is_broken_from_the_outside_in() {
        let long = "x".repeat(60);
        let text = laid_out(quote!(
            static A: Operation = Operation { id: #long, names: &[#long, "b", "c"], body: Some(Body::of(&[#long, #long])), none: &[] };
        ));
        assert_eq!(
            text,
            format!(
                "static A: Operation = Operation {{\n    id: \"{long}\",\n    names: &[\"{long}\", \"b\", \"c\"],\n    \
                 body: Some(Body::of(&[\n        \"{long}\",\n        \"{long}\",\n    ])),\n    none: &[],\n}};\n"
            )
        );
    }

    #[test]
    fn arguments_of_types_are_broken_when_nothing_else_helps() {
        let (short, long) = (quote::format_ident!("T{}", "x".repeat(22)), quote::format_ident!("T{}", "x".repeat(60)));
        let text = laid_out(quote!(
            trait A {
                fn a(&self) -> Call<#short, #short>;
                fn b(&self) -> impl Future<Output = Result<#short, #short>> + Send;
                fn c(&self) -> impl Future<Output = Result<#long, #long>> + Send;
            }
        ));
        assert_eq!(
            text,
            format!(
                "trait A {{\n    fn a(&self) -> Call<{short}, {short}>;\n\n    \
                 fn b(\n        &self,\n    ) -> impl Future<Output = Result<{short}, {short}>> + Send;\n\n    \
                 fn c(\n        &self,\n    ) -> impl Future<\n        Output = Result<\n            {long},\n            \
                 {long},\n        >,\n    > + Send;\n}}\n"
            )
        );
        let field = laid_out(quote!(
            struct A { pub a: Option<Box<#long, #long>> }
        ));
        assert_eq!(
            field,
            format!(
                "struct A {{\n    pub a: Option<\n        Box<\n            {long},\n            {long},\n        >,\n    >,\n}}\n"
            )
        );
    }

    #[test]
    fn functions_read_as_rustfmt_has_them() {
        let text = laid_out(quote! {
            impl<T: Api<'static>> Decode for Union<T> {
                const SCHEMA: &'static Schema = &SCHEMA;
                #[doc = " Reads."]
                pub(crate) fn decode(reader: &mut dyn Reader, a_parameter_with_a_name: Vec<Option<String>>) -> Result<Self, DecodeError> {
                    let mut value = None;
                    reader.members(&mut [("a_member_with_a_long_name", &mut value), ("another_member", &mut value)])?;
                    self.0.request(&operations::A_CONSTANT).query("first", &params.first).json(body).send(Response::json);
                    let status = match number { 1 | 2 => 3, other @ 400..=499 if other != 404 => { log(other); !other } _ => return Ok(None), };
                    self.first_member.is_valid() && self.second_member.holds(&SCHEMA) && self.third_member.is_valid()
                }
                fn none(&self,) -> &str { decode::union(reader, &ARMS, |number, _| match number { _ => *x }) }
            }
        });
        assert_eq!(text, include_str!("layout.txt"));
    }

    #[test]
    fn imports_fill_their_lines() {
        let text = laid_out(quote!(
            use openapi_runtime::{
                Decode, DecodeError, Encode, EncodeError, Nullable, Reader, Rule, Schema, Validate,
                decode::{self, Slot},
                number::{Num},
            };
        ));
        assert_eq!(
            text,
            "use openapi_runtime::{\n    Decode, DecodeError, Encode, EncodeError, Nullable, Reader, Rule, Schema, Validate,\n    \
             decode::{self, Slot},\n    number::Num,\n};\n"
        );
        let one = quote!(
            pub use crate::{
                models::{Lamp},
            };
        );
        assert_eq!(laid_out(one), "pub use crate::models::Lamp;\n");
    }

    #[test]
    fn what_no_emitter_writes_is_left_to_others() {
        let unknown = [
            quote!(
                fn a() {
                    unsafe { b() }
                }
            ),
            quote!(
                fn a() {
                    b <<= 1;
                }
            ),
            quote!(
                #[doc = " a\nb"]
                static A: u8 = 1;
            ),
        ];
        for tokens in unknown {
            let text = item(tokens.clone()).expect_err("it isn't laid out");
            let parsed: TokenStream = text.parse().expect("it is Rust");
            assert_eq!(parsed.to_string(), tokens.to_string());
        }
    }
}
