//! Tuples: arrays whose items are listed one by one.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::File;
use crate::emit::tokens::{called, doc, ident, index, raw};
use crate::emit::ty::ty;
use crate::ir::{Check, Tuple, TypeDef, TypeId};

impl File<'_> {
    pub(super) fn tuple(&self, id: TypeId, def: &TypeDef, tuple: &Tuple) -> Vec<TokenStream> {
        let name = ident(&def.name);
        let docs = doc(&def.docs, &called("array", &def.name));
        let default = (tuple.required == 0).then(|| quote!(, Default));
        let fields = tuple.items.iter().enumerate().map(|(number, item)| {
            let (docs, of) = (doc(&item.docs, ""), ty(self.imports, &item.ty));
            if number < tuple.required { quote!(#docs pub #of) } else { quote!(#docs pub Option<#of>) }
        });
        let (schema, schema_item) = self.schema(id, def);
        let (statics, is_valid) = self.tuple_is_valid(id, tuple);
        let as_written = super::as_written(def);
        let (validate, schema_type) = (self.imports.runtime("Validate"), self.imports.runtime("Schema"));
        let mut items = vec![quote! {
            #docs
            #[derive(Clone, PartialEq #default)]
            pub struct #name(#(#fields),*);
        }];
        items.push(self.decode_tuple(&name, tuple));
        items.push(self.encode_tuple(&name, tuple));
        items.push(quote! {
            impl #validate for #name {
                const SCHEMA: &'static #schema_type = &#schema;
                #as_written

                #[inline]
                fn is_valid(&self) -> bool {
                    #is_valid
                }
            }
        });
        items.push(quote!(openapi_runtime::model!(#name);));
        items.push(schema_item);
        items.extend(statics);
        items
    }

    fn decode_tuple(&self, name: &Ident, tuple: &Tuple) -> TokenStream {
        let [decode, reader, error] = ["Decode", "Reader", "DecodeError"].map(|path| self.imports.runtime(path));
        let slots: Vec<Ident> = (1..=tuple.items.len()).map(|number| raw(&format!("item_{number}"))).collect();
        let required = index(tuple.required);
        let values = slots.iter().enumerate().map(|(number, slot)| {
            if number < tuple.required {
                let module = self.imports.runtime("decode");
                quote!(#module::required_item(#slot, #required)?)
            } else {
                quote!(#slot)
            }
        });
        quote! {
            impl #decode for #name {
                #[inline]
                fn decode(reader: &mut dyn #reader) -> Result<Self, #error> {
                    #(let mut #slots = None;)*
                    reader.items(&mut [#(&mut #slots),*])?;
                    Ok(Self(#(#values),*))
                }
            }
        }
    }

    fn encode_tuple(&self, name: &Ident, tuple: &Tuple) -> TokenStream {
        let [encode, writer, error] = ["Encode", "Writer", "EncodeError"].map(|path| self.imports.runtime(path));
        let items = places(tuple);
        quote! {
            impl #encode for #name {
                #[inline]
                fn encode(&self, writer: &mut dyn #writer) -> Result<(), #error> {
                    writer.items(&[#(&#items),*])
                }
            }
        }
    }

    fn tuple_is_valid(&self, id: TypeId, tuple: &Tuple) -> (Vec<TokenStream>, TokenStream) {
        let (mut statics, mut terms) = (Vec::new(), Vec::new());
        let optional: Vec<TokenStream> = places(tuple).skip(tuple.required).collect();
        if optional.len() > 1 {
            let encode = self.imports.runtime("encode");
            terms.push(quote!(#encode::is_without_gap(&[#(&#optional),*])));
        }
        if tuple.check == Check::Whole {
            let encode = self.imports.runtime("encode");
            terms.push(quote!(Self::SCHEMA.accepts(&#encode::to_value(self))));
            return (statics, quote!(#(#terms)&&*));
        }
        for (number, (place, item)) in places(tuple).zip(&tuple.items).enumerate() {
            let name = format!("item_{}", number + 1);
            terms.extend(match item.check {
                Check::None => None,
                Check::Valid => Some(quote!(#place.is_valid())),
                Check::Whole => {
                    let (schema, _) = self.held(id, &name, &item.table, &mut statics);
                    Some(quote!(#place.holds(#schema)))
                }
            });
        }
        let check = if terms.is_empty() { quote!(true) } else { quote!(#(#terms)&&*) };
        (statics, check)
    }
}

/// The items of `self`.
fn places(tuple: &Tuple) -> impl Iterator<Item = TokenStream> {
    (0..tuple.items.len()).map(|number| {
        let number = proc_macro2::Literal::usize_unsuffixed(number);
        quote!(self.#number)
    })
}
