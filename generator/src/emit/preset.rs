//! The runtime's names for schemas that most documents have.

use proc_macro2::TokenStream;
use quote::quote;

use super::tokens::{count, raw};
use crate::ir::{Literal, Rule, Table, TableRef};

/// A reference to the schema, from within the runtime's module `schema`; nothing for one that has no name there.
pub(super) fn preset(table: &Table, schema: impl Fn() -> TokenStream) -> Option<TokenStream> {
    let (table, holds) = match &table.0[..] {
        [Rule::Type(names), Rule::Items(TableRef::Inline(item))] if names[..] == ["ARRAY"] => (item, Some("S")),
        [Rule::Type(names), Rule::AdditionalProperties(TableRef::Inline(member))] if names[..] == ["OBJECT"] => {
            (member, Some("_MAP"))
        }
        _ => (table, None),
    };
    if let Some(name) = plain(table) {
        let name = match (name.as_str(), holds) {
            (_, None) => name,
            ("STRING", Some(holds)) => name + holds,
            ("INTEGER", Some("S")) => name + "S",
            _ => return None,
        };
        let (schema, name) = (schema(), raw(&name));
        return Some(quote!(&#schema::#name));
    }
    let [Rule::Type(names), bounds @ ..] = &table.0[..] else { return None };
    let constant = match (&names[..], holds) {
        (["STRING"], None) => raw("STRING"),
        (["STRING", "NULL"], None) => raw("STRING_OR_NULL"),
        (["STRING"], Some(holds)) => raw(&format!("STRING{holds}")),
        _ => return None,
    };
    let bounded = match bounds {
        [Rule::MinLength(min)] => {
            let min = count(*min);
            quote!(MinLength::<#min>)
        }
        [Rule::MaxLength(max)] => {
            let max = count(*max);
            quote!(MaxLength::<#max>)
        }
        [Rule::MinLength(min), Rule::MaxLength(max)] => {
            let (min, max) = (count(*min), count(*max));
            quote!(Length::<#min, #max>)
        }
        _ => return None,
    };
    let schema = schema();
    Some(quote!(#schema::#bounded::#constant))
}

/// The name of a constant.
fn plain(table: &Table) -> Option<String> {
    let (names, rest) = match &table.0[..] {
        [] => return Some("ANY".to_owned()),
        [Rule::Never] => return Some("NEVER".to_owned()),
        [Rule::Type(names), Rule::Enum(values)]
            if names[..] == ["STRING"] && values[..] == [Literal::String(String::new())] =>
        {
            return Some("EMPTY_STRING".to_owned());
        }
        [Rule::Type(names), rest @ ..] => (names, rest),
        _ => return None,
    };
    let (of, or_null) = match names[..] {
        [of] => (of, ""),
        [of, "NULL"] => (of, "_OR_NULL"),
        _ => return None,
    };
    let name = match (of, rest) {
        (of, []) => of.to_owned(),
        ("INTEGER", [Rule::Range(format @ ("int32" | "int64" | "uint32" | "uint64"), ..)]) => format.to_uppercase(),
        ("STRING", [Rule::Format("Byte")]) => "BASE64".to_owned(),
        ("STRING", [Rule::Format(format)]) => heck::ToShoutySnakeCase::to_shouty_snake_case(*format),
        _ => return None,
    };
    Some(name + or_null)
}
