//! Types where they are used.

use proc_macro2::TokenStream;
use quote::quote;

use super::imports::Imports;
use crate::ir::Ty;

/// A type as a file spells it.
pub(super) fn ty(imports: &Imports<'_>, of: &Ty) -> TokenStream {
    let name = |path| {
        let name = imports.runtime(path);
        quote!(#name)
    };
    match of {
        Ty::Any => name("Value"),
        Ty::Bool => quote!(bool),
        Ty::I32 => quote!(i32),
        Ty::I64 => quote!(i64),
        Ty::U32 => quote!(u32),
        Ty::U64 => quote!(u64),
        Ty::Integer => name("Integer"),
        Ty::F64 => quote!(f64),
        Ty::String | Ty::Word(_) => quote!(String),
        Ty::Uuid => name("Uuid"),
        Ty::DateTime => name("DateTime"),
        Ty::Date => name("Date"),
        Ty::Base64 => name("Base64"),
        Ty::Binary => name("Binary"),
        Ty::Named(id) => {
            let name = imports.model(*id);
            quote!(#name)
        }
        Ty::List(inner) => {
            let inner = ty(imports, inner);
            quote!(Vec<#inner>)
        }
        Ty::Map(inner) => {
            let (map, inner) = (imports.runtime("Map"), ty(imports, inner));
            quote!(#map<#inner>)
        }
        Ty::Nullable(inner) => {
            let (nullable, inner) = (imports.runtime("Nullable"), ty(imports, inner));
            quote!(#nullable<#inner>)
        }
        Ty::Boxed(inner) => {
            let inner = ty(imports, inner);
            quote!(Box<#inner>)
        }
    }
}

/// Whether values are handed over by copying.
pub(super) fn is_copy(of: &Ty) -> bool {
    match of {
        Ty::Bool | Ty::I32 | Ty::I64 | Ty::U32 | Ty::U64 | Ty::F64 | Ty::Uuid | Ty::DateTime | Ty::Date => true,
        Ty::Nullable(inner) => is_copy(inner),
        _ => false,
    }
}
