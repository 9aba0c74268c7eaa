//! String enumerations.

use proc_macro2::TokenStream;
use quote::quote;

use super::File;
use crate::emit::tokens::{code, doc, ident};
use crate::ir::{Check, TypeDef, TypeId, Variant};

impl File<'_> {
    pub(super) fn enumeration(
        &self,
        id: TypeId,
        def: &TypeDef,
        variants: &[Variant],
        check: Check,
    ) -> Vec<TokenStream> {
        let name = ident(&def.name);
        let docs = doc(&def.docs, &format!("The string {}.", code(&def.name.hint)));
        let declared = variants.iter().map(|variant| {
            let docs = doc(&variant.docs, &format!("{}.", code(&variant.value)));
            let name = ident(&variant.name);
            quote!(#docs #name)
        });
        let names: Vec<_> = variants.iter().map(|variant| ident(&variant.name)).collect();
        let values: Vec<_> = variants.iter().map(|variant| &variant.value).collect();
        let (schema, schema_item) = self.schema(id, def);
        let whole = (check == Check::Whole).then(|| quote!(, whole));
        vec![
            quote! {
                #docs
                #[derive(Clone, Debug, PartialEq, Eq, Hash)]
                pub enum #name {
                    #(#declared,)*
                    #[doc = " A value that the document does not list; it is kept, but not valid."]
                    Unknown(String),
                }
            },
            quote! {
                impl #name {
                    #[doc = " Every value that the document lists."]
                    #[inline]
                    pub const fn all() -> &'static [Self] {
                        &[#(Self::#names),*]
                    }

                    #[doc = " The string that stands for the value."]
                    #[inline]
                    pub fn as_str(&self) -> &str {
                        match self {
                            #(Self::#names => #values,)*
                            Self::Unknown(value) => value,
                        }
                    }
                }
            },
            quote!(openapi_runtime::string_enum!(#name, #schema #whole);),
            schema_item,
        ]
    }
}
