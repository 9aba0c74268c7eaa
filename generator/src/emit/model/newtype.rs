//! Newtypes and aliases.

use proc_macro2::TokenStream;
use quote::quote;

use super::File;
use crate::emit::tokens::{called, doc, ident};
use crate::emit::ty::{is_copy, ty};
use crate::ir::{Ty, TypeDef, TypeId};

impl File<'_> {
    pub(super) fn newtype(&self, id: TypeId, def: &TypeDef, inner_type: &Ty) -> Vec<TokenStream> {
        let (name, inner) = (ident(&def.name), ty(self.imports, inner_type));
        let docs = doc(&def.docs, &called("value", &def.name));
        let (schema, schema_item) = self.schema(id, def);
        let default = matches!(inner_type, Ty::Map(_)).then(|| quote!(, Default));
        let copy = is_copy(inner_type).then(|| quote!(Copy,));
        let as_written = def.as_written.then(|| quote!(, as_written));
        vec![
            quote! {
                #docs
                #[derive(Clone, #copy PartialEq #default)]
                pub struct #name(pub #inner);
            },
            quote!(openapi_runtime::newtype!(#name(#inner), #schema #as_written);),
            schema_item,
        ]
    }

    pub(super) fn alias(&self, id: TypeId, def: &TypeDef, target: &Ty) -> Vec<TokenStream> {
        let name = ident(&def.name);
        let target = match target {
            // The path tells the reader in which file it is.
            Ty::Named(to) if self.imports.ir.ty(*to).owner != self.home => {
                let (module, target) = (self.imports.module(*to), ident(&self.imports.ir.ty(*to).name));
                quote!(#module::#target)
            }
            other => ty(self.imports, other),
        };
        // What has no file of its own is named after its place.
        let otherwise = if def.owner == id { called("value", &def.name) } else { String::new() };
        let docs = doc(&def.docs, &otherwise);
        vec![quote!(#docs pub type #name = #target;)]
    }
}
