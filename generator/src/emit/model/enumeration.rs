//! String enumerations.

use proc_macro2::TokenStream;
use quote::quote;

use super::File;
use crate::emit::table;
use crate::emit::tokens::{called, code, doc, ident, raw};
use crate::ir::{Check, Literal, Rule, TypeDef, TypeId, Variant};

impl File<'_> {
    pub(super) fn enumeration(
        &self,
        id: TypeId,
        def: &TypeDef,
        variants: &[Variant],
        check: Check,
    ) -> Vec<TokenStream> {
        let name = ident(&def.name);
        let docs = doc(&def.docs, &called("string", &def.name));
        let declared = variants.iter().map(|variant| {
            // The word stands for docs, unless it is none that Markdown shows as it is.
            let plain = code(&variant.value);
            let docs = if variant.docs.is_empty() && plain == format!("`{}`", variant.value) {
                TokenStream::new()
            } else {
                doc(&variant.docs, &format!("{plain}."))
            };
            let (name, value) = (ident(&variant.name), &variant.value);
            quote!(#docs #name = #value)
        });
        let words = variants.iter().map(|variant| Literal::String(variant.value.clone()));
        let list = Rule::Enum(words.clone().collect());
        let list_or_null = Rule::Enum(words.chain([Literal::Null]).collect());
        let or_null = match &def.table.0[..] {
            _ if check == Check::Whole => None,
            [Rule::Type(types), rule] if types[..] == ["STRING"] && *rule == list => Some(None),
            [Rule::Type(types), rule] if types[..] == ["STRING", "NULL"] && *rule == list_or_null => {
                Some(Some(quote!(or null)))
            }
            _ => None,
        };
        let (schema, held) = if let Some(or_null) = or_null {
            let schema = raw(&table::constant(self.imports.ir, id));
            (quote!(: #schema #or_null), None)
        } else {
            let (schema, item) = self.schema(id, def);
            let whole = (check == Check::Whole).then(|| quote!(whole));
            (quote!(as #whole #schema), Some(item))
        };
        let declaration = quote! {
            openapi_runtime::string_enum! {
                #docs
                pub enum #name #schema {
                    #(#declared,)*
                }
            }
        };
        std::iter::once(declaration).chain(held).collect()
    }
}
