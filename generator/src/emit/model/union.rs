//! Unions: one of several types.

use proc_macro2::TokenStream;
use quote::quote;

use super::File;
use crate::emit::tokens::{code, doc, ident, index};
use crate::emit::ty::ty;
use crate::ir::{Arm, Rule, TypeDef, TypeId};

impl File<'_> {
    pub(super) fn union(&self, id: TypeId, def: &TypeDef, arms: &[Arm]) -> Vec<TokenStream> {
        let name = ident(&def.name);
        let mut paragraphs = def.docs.clone();
        paragraphs.push(how(def, arms));
        let docs = doc(&paragraphs, "");
        let declared = arms.iter().map(|arm| {
            let (variant, of) = (ident(&arm.name), ty(self.imports, &arm.ty));
            let docs = doc(&[], &arm_docs(arm));
            quote!(#docs #variant(#of))
        });
        let variants: Vec<_> = arms.iter().map(|arm| ident(&arm.name)).collect();
        let numbers = (0..arms.len()).map(index);
        let (schema, schema_item) = self.schema(id, def);
        let arms_constant = self.constant(id, "ARMS");
        let arms_item = self.arms(def, arms, &arms_constant);
        let [value, decode, encode, validate, schema_type] =
            ["Value", "Decode", "Encode", "Validate", "Schema"].map(|path| self.imports.runtime(path));
        let [reader, writer, decode_error, encode_error] =
            ["Reader", "Writer", "DecodeError", "EncodeError"].map(|path| self.imports.runtime(path));
        let [decode_module, encode_module] = ["decode", "encode"].map(|path| self.imports.runtime(path));
        vec![
            quote! {
                #docs
                #[derive(Clone, Debug, PartialEq)]
                pub enum #name {
                    #(#declared,)*
                    #[doc = " A value that is none of the above; it is kept."]
                    Unknown(#value),
                }
            },
            quote! {
                impl #decode for #name {
                    fn decode(reader: &mut dyn #reader) -> Result<Self, #decode_error> {
                        let value = reader.value()?;
                        Ok(match #arms_constant.choose(&value) {
                            #(Some(#numbers) => Self::#variants(#decode_module::from_value(value)?),)*
                            _ => Self::Unknown(value),
                        })
                    }
                }
            },
            quote! {
                impl #encode for #name {
                    fn encode(&self, writer: &mut dyn #writer) -> Result<(), #encode_error> {
                        match self {
                            #(Self::#variants(value) => value.encode(writer),)*
                            Self::Unknown(value) => value.encode(writer),
                        }
                    }
                }
            },
            quote! {
                impl #validate for #name {
                    const SCHEMA: &'static #schema_type = &#schema;

                    fn is_valid(&self) -> bool {
                        Self::SCHEMA.accepts(&#encode_module::to_value(self))
                    }
                }
            },
            quote!(openapi_runtime::serde_by_model!(#name);),
            schema_item,
            arms_item,
        ]
    }

    fn arms(&self, def: &TypeDef, arms: &[Arm], name: &proc_macro2::Ident) -> TokenStream {
        let ty = self.imports.runtime("union::Arms");
        let rows = arms.iter().map(|arm| {
            let (tags, table) = (&arm.tags, self.tables.reference(&arm.table));
            quote!((&[#(#tags),*], #table))
        });
        let property = match discriminator(def) {
            Some(property) => quote!(Some(#property)),
            None => quote!(None),
        };
        quote!(static #name: #ty = #ty { property: #property, arms: &[#(#rows),*] };)
    }
}

fn discriminator(def: &TypeDef) -> Option<&String> {
    def.table.0.iter().find_map(|rule| if let Rule::Discriminator(property, _) = rule { Some(property) } else { None })
}

/// How the alternative is chosen, in words.
fn how(def: &TypeDef, arms: &[Arm]) -> String {
    match discriminator(def) {
        Some(property) => format!("Chosen by the member {}.", code(property)),
        None if arms.len() == 1 => "Chosen by whether the value is of the first kind.".to_owned(),
        None if def.table.0.iter().any(|rule| matches!(rule, Rule::OneOf(_))) => {
            "Chosen by which alternative accepts the value: exactly one may.".to_owned()
        }
        None => "Chosen by which alternative accepts the value: the first that does.".to_owned(),
    }
}

fn arm_docs(arm: &Arm) -> String {
    if arm.tags.is_empty() {
        return format!("The alternative {}.", code(&arm.name.hint));
    }
    let tags: Vec<String> = arm.tags.iter().map(|tag| code(tag)).collect();
    format!("The alternative for {}.", tags.join(", "))
}
