//! Structs.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::File;
use crate::emit::table;
use crate::emit::tokens::{Variables, called, called_as, doc, ident, raw};
use crate::emit::ty::ty;
use crate::ir::{Additional, Check, Field, Rule, Shape, Struct, Table, TableRef, Ty, TypeDef, TypeId, variable};

/// Above this many, arguments without names tell too little; it is also what clippy allows.
const MOST_ARGUMENTS: usize = 7;

impl File<'_> {
    pub(super) fn structure(&self, id: TypeId, def: &TypeDef, structure: &Struct) -> Vec<TokenStream> {
        let name = ident(&def.name);
        let docs = doc(&def.docs, &called("object", &def.name));
        let default = structure.fields.iter().all(|field| !field.required).then(|| quote!(, Default));
        let fields = structure.fields.iter().map(|field| self.field(field));
        let kept = self.kept_field(&structure.additional);
        let said_by_rows = said_by_rows(&def.table, structure);
        let (schema, statics, rows) = if said_by_rows.is_some() {
            let (statics, rows) = self.rows_with_rules(id, structure);
            (raw(&table::constant(self.imports.ir, id)), statics, rows)
        } else {
            // First, so that the schema refers to the rules of fields that have a constant of their own.
            let (mut statics, rows) = self.rows(id, structure);
            let (schema, schema_item) = self.schema(id, def);
            self.tables.forget_properties();
            statics.insert(0, schema_item);
            (schema, statics, rows)
        };
        let mut items = vec![quote! {
            #docs
            #[derive(Clone, PartialEq #default)]
            pub struct #name {
                #(#fields,)*
                #kept
            }
        }];
        items.extend(def.sent.then(|| self.constructor(&name, structure)).flatten());
        let modes = [
            (said_by_rows == Some(Null::Accepted), "nullable"),
            (matches!(structure.additional, Additional::Refused), "only"),
            (structure.check == Check::Whole, "whole"),
            (def.as_written, "as_written"),
        ];
        let modes = super::modes(&modes);
        items.push(quote!(openapi_runtime::object!(#modes #name: #schema { #rows });));
        items.extend(statics);
        items
    }

    fn field(&self, field: &Field) -> TokenStream {
        let docs = doc(&field.docs, &called_as("member", &field.property, &field.name));
        let (name, ty) = (ident(&field.name), ty(self.imports, &field.ty));
        let ty = if field.required { ty } else { quote!(Option<#ty>) };
        quote!(#docs pub #name: #ty)
    }

    fn kept_field(&self, additional: &Additional) -> Option<TokenStream> {
        let Additional::Kept { name, ty: of, .. } = additional else { return None };
        let (name, of, map) = (ident(name), ty(self.imports, of), self.imports.runtime("Map"));
        Some(quote!(#[doc = " Members that are not listed above."] pub #name: #map<#of>,))
    }

    /// `new`, where writing out the struct would mostly say what is not there.
    fn constructor(&self, name: &Ident, structure: &Struct) -> Option<TokenStream> {
        let (required, optional): (Vec<&Field>, Vec<&Field>) =
            structure.fields.iter().partition(|field| field.required);
        if optional.is_empty() || !(1..=MOST_ARGUMENTS).contains(&required.len()) {
            return None;
        }
        let arguments = required.iter().map(|field| {
            let (name, ty) = (raw(&variable(&field.name.ident)), ty(self.imports, &field.ty));
            if self.is_made_of_others(&field.ty) { quote!(#name: impl Into<#ty>) } else { quote!(#name: #ty) }
        });
        let values = structure.fields.iter().map(|field| {
            let (name, argument) = (ident(&field.name), raw(&variable(&field.name.ident)));
            match field.required {
                true if self.is_made_of_others(&field.ty) => quote!(#name: #argument.into()),
                true if name == argument => quote!(#name),
                true => quote!(#name: #argument),
                false => quote!(#name: None),
            }
        });
        let kept = if let Additional::Kept { name, .. } = &structure.additional {
            let (name, map) = (ident(name), self.imports.runtime("Map"));
            Some(quote!(#name: #map::new(),))
        } else {
            None
        };
        let docs = match structure.check {
            Check::Whole => " The object with no members but these. The schema may ask for more: see `validate`.",
            Check::None | Check::Valid => " The object with no members but those that must be there.",
        };
        Some(quote! {
            impl #name {
                #[doc = #docs]
                #[inline]
                pub fn new(#(#arguments),*) -> Self {
                    Self { #(#values,)* #kept }
                }
            }
        })
    }

    /// Whether values of a type are made of others that are nearer at hand: texts, and one of several types.
    fn is_made_of_others(&self, of: &Ty) -> bool {
        match of {
            Ty::String => true,
            Ty::Named(id) => matches!(self.imports.ir.ty(*id).shape, Shape::Union(_)),
            _ => false,
        }
    }

    /// What the fields are called in JSON, their rules and what is checked of them, and the constants that it needs.
    fn rows_with_rules(&self, id: TypeId, structure: &Struct) -> (Vec<TokenStream>, TokenStream) {
        let mut statics = Vec::new();
        let variables = Variables::of(structure.fields.iter().map(|field| &field.name));
        let mut rows = TokenStream::new();
        for field in &structure.fields {
            let (name, property) = (ident(&field.name), &field.property);
            let variable = variables.of_row(&field.name);
            let required = field.required.then(|| quote!(required));
            let (check, rules) = self.check_and_rules(id, &field.name.ident, field.check, &field.table, &mut statics);
            rows.extend(quote!(#name #variable: #property #required #check => #rules,));
        }
        if let Additional::Kept { name: kept, table, check, .. } = &structure.additional {
            let name = ident(kept);
            let rules = (!table.accepts_all()).then(|| {
                let (check, rules) = self.check_and_rules(id, &kept.ident, *check, table, &mut statics);
                quote!(#check => #rules)
            });
            rows.extend(quote!(..#name #rules));
        }
        (statics, rows)
    }

    /// What is left to check of a part of a model, in a word, and its rules.
    pub(super) fn check_and_rules(
        &self,
        id: TypeId,
        name: &str,
        check: Check,
        table: &TableRef,
        statics: &mut Vec<TokenStream>,
    ) -> (Option<TokenStream>, TokenStream) {
        match check {
            Check::None => (None, self.tables.reference(table)),
            Check::Valid => (Some(quote!(valid)), self.tables.reference(table)),
            Check::Whole => (Some(quote!(holds)), self.held(id, name, table, statics).0),
        }
    }

    /// What the fields are called in JSON and what is checked of them, and the constants that it needs.
    fn rows(&self, id: TypeId, structure: &Struct) -> (Vec<TokenStream>, TokenStream) {
        let mut statics = Vec::new();
        // What is held against its schema as a whole needs no check of its parts.
        let check_of = |check: Check| if structure.check == Check::Whole { Check::None } else { check };
        let variables = Variables::of(structure.fields.iter().map(|field| &field.name));
        let mut rows = TokenStream::new();
        for field in &structure.fields {
            let (name, property) = (ident(&field.name), &field.property);
            let variable = variables.of_row(&field.name);
            let required = field.required.then(|| quote!(required));
            let (check, own) = self.check(id, &field.name.ident, check_of(field.check), &field.table, &mut statics);
            if let (Some(constant), TableRef::Inline(rules)) = (own, &field.table) {
                self.tables.property(&field.property, rules, constant);
            }
            rows.extend(quote!(#name #variable: #property #required #check,));
        }
        if let Additional::Kept { name: kept, table, check, .. } = &structure.additional {
            let name = ident(kept);
            let (check, _) = self.check(id, &kept.ident, check_of(*check), table, &mut statics);
            rows.extend(quote!(..#name #check));
        }
        (statics, rows)
    }

    /// What is left to check of a field, as a row has it, and the constant that it needs for that.
    fn check(
        &self,
        id: TypeId,
        name: &str,
        check: Check,
        table: &TableRef,
        statics: &mut Vec<TokenStream>,
    ) -> (Option<TokenStream>, Option<Ident>) {
        match check {
            Check::None => (None, None),
            Check::Valid => (Some(quote!(valid)), None),
            Check::Whole => {
                let (schema, own) = self.held(id, name, table, statics);
                (Some(quote!(holds(#schema))), own)
            }
        }
    }

    /// A reference to the rules of a field, and the constant of their own that they have where they are written in place.
    pub(super) fn held(
        &self,
        id: TypeId,
        name: &str,
        table: &TableRef,
        statics: &mut Vec<TokenStream>,
    ) -> (TokenStream, Option<Ident>) {
        let TableRef::Inline(rules) = table else { return (self.tables.reference(table), None) };
        if let Some(preset) = self.tables.preset(rules) {
            return (preset, None);
        }
        let constant = self.rules(id, name, rules, statics);
        (quote!(&#constant), Some(constant))
    }

    /// A constant for rules that are written in place.
    fn rules(&self, id: TypeId, name: &str, rules: &Table, statics: &mut Vec<TokenStream>) -> Ident {
        let constant = self.constant(id, &super::snake_to_screaming(name.trim_start_matches("r#")));
        let (ty, schema) = (self.imports.runtime("Schema"), self.tables.schema(rules));
        statics.push(quote!(static #constant: #ty = #schema;));
        constant
    }
}

/// Whether a schema accepts `null` beside the object.
#[derive(Clone, Copy, PartialEq)]
enum Null {
    Accepted,
    Refused,
}

/// Whether the fields, with what they are called and by which rules, say all that the schema does but for `null`.
fn said_by_rows(rules: &Table, structure: &Struct) -> Option<Null> {
    let [Rule::Type(types), rest @ ..] = &rules.0[..] else { return None };
    let null = match types[..] {
        ["OBJECT"] => Null::Refused,
        ["OBJECT", "NULL"] => Null::Accepted,
        _ => return None,
    };
    let (required, rest) = match rest {
        [Rule::Required(names), rest @ ..] => (&names[..], rest),
        rest => (&[][..], rest),
    };
    let [Rule::Properties(properties), rest @ ..] = rest else { return None };
    let others = match (rest, &structure.additional) {
        ([], Additional::Ignored) => true,
        ([], Additional::Kept { table, .. }) => table.accepts_all(),
        ([Rule::AdditionalProperties(rules)], Additional::Kept { table, .. }) => rules == table,
        ([Rule::AdditionalProperties(rules)], Additional::Refused) => rules.accepts_nothing(),
        _ => false,
    };
    let is_row = |((name, rules), field): (&(String, TableRef), &Field)| {
        *name == field.property && *rules == field.table && field.required == required.contains(name)
    };
    let all = properties.len() == structure.fields.len() && properties.iter().zip(&structure.fields).all(is_row);
    let required_fields = structure.fields.iter().filter(|field| field.required).count();
    (others && all && structure.check < Check::Whole && required_fields == required.len()).then_some(null)
}
