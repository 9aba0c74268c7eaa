//! Unions: one of several types.

use proc_macro2::TokenStream;
use quote::quote;

use super::File;
use crate::emit::tokens::{called, code, doc, ident, index};
use crate::emit::ty::ty;
use crate::ir::{Additional, Arm, Check, Rule, Shape, Ty, TypeDef, TypeId, Union};

impl File<'_> {
    pub(super) fn union(&self, id: TypeId, def: &TypeDef, union: &Union) -> Vec<TokenStream> {
        let arms = &union.arms[..];
        let name = ident(&def.name);
        let mut paragraphs = def.docs.clone();
        paragraphs.push(how(def, union));
        let docs = doc(&paragraphs, "");
        let declared = arms.iter().map(|arm| {
            let variant = ident(&arm.name);
            if let Ty::Word(word) = &arm.ty {
                let text =
                    if word.is_empty() { "The empty text.".to_owned() } else { format!("The text {}.", code(word)) };
                let (docs, text) = (doc(&arm.docs, ""), doc(&[], &text));
                let between = (!docs.is_empty()).then(|| quote!(#[doc = ""]));
                return quote!(#docs #between #text #variant);
            }
            let docs = doc(&[], &arm_docs(arm));
            let of = ty(self.imports, &arm.ty);
            quote!(#docs #variant(#of))
        });
        let (schema, schema_item) = self.schema(id, def);
        let arms_constant = self.constant(id, "ARMS");
        let whole = discriminator(def).is_some();
        let rows = arms.iter().enumerate().map(|(number, arm)| {
            let (number, variant) = (index(number), ident(&arm.name));
            let check = match arm.check {
                // The discriminator's value must be the variant's, which only the whole value tells.
                _ if whole => None,
                Check::None => None,
                Check::Valid => Some(quote!(valid)),
                Check::Whole => Some(quote!(holds)),
            };
            let tag = self.tag(def, arm).map(|(property, tag)| quote!(tagged(#property, #tag)));
            let word = if let Ty::Word(word) = &arm.ty { Some(quote!(= #word)) } else { None };
            quote!(#number => #variant #word #check #tag)
        });
        let modes =
            super::modes(&[(whole, "whole"), (union.recheck && !whole, "again"), (def.as_written, "as_written")]);
        let arms_item = self.arms(union, &arms_constant);
        let value = self.imports.runtime("Value");
        let conversions = def.sent.then(|| self.conversions(id, &name, arms)).flatten();
        let mut items = vec![
            quote! {
                #docs
                #[derive(Clone, PartialEq)]
                pub enum #name {
                    #(#declared,)*
                    #[doc = " A value that is none of the above; it is kept."]
                    Unknown(#value),
                }
            },
            quote!(openapi_runtime::union!(#modes #name: #schema by #arms_constant { #(#rows),* });),
        ];
        items.extend(conversions);
        items.extend([schema_item, arms_item]);
        items
    }

    /// Conversions from the types that only one of the alternatives has.
    fn conversions(&self, union: TypeId, name: &proc_macro2::Ident, arms: &[Arm]) -> Option<TokenStream> {
        let types: Vec<Ty> = arms.iter().map(|arm| self.proper(&arm.ty)).collect();
        let is_own = |of: &Ty| {
            let itself = *of == Ty::Named(union);
            !itself && !matches!(of, Ty::Word(_) | Ty::Any) && types.iter().filter(|other| *other == of).count() == 1
        };
        let own = arms.iter().zip(&types).filter(|(_, of)| is_own(of)).map(|(arm, _)| {
            let (variant, of) = (ident(&arm.name), ty(self.imports, &arm.ty));
            quote!(#variant(#of))
        });
        let own: Vec<TokenStream> = own.collect();
        (!own.is_empty()).then(|| quote!(openapi_runtime::from!(#name { #(#own),* });))
    }

    /// A type as Rust tells it from others: behind its other names, and without the pointer.
    fn proper(&self, of: &Ty) -> Ty {
        let inner = |inner: &Ty| Box::new(self.proper(inner));
        match of {
            Ty::Named(id) => match &self.imports.ir.ty(*id).shape {
                Shape::Alias(other) => self.proper(other),
                _ => of.clone(),
            },
            Ty::Boxed(of) => self.proper(of),
            Ty::List(of) => Ty::List(inner(of)),
            Ty::Map(of) => Ty::Map(inner(of)),
            Ty::Nullable(of) => Ty::Nullable(inner(of)),
            of => of.clone(),
        }
    }

    /// The discriminator's member and value that an alternative is written with, if it has none itself.
    fn tag<'d>(&self, def: &'d TypeDef, arm: &'d Arm) -> Option<(&'d String, &'d String)> {
        let (property, tag) = discriminator(def).zip(arm.tags.first())?;
        (!self.has_member(&arm.ty, property)).then_some((property, tag))
    }

    /// Whether a type keeps the member, in a field or among the members that no property names.
    fn has_member(&self, of: &Ty, property: &str) -> bool {
        match of {
            Ty::Named(id) => match &self.imports.ir.ty(*id).shape {
                Shape::Struct(structure) => {
                    matches!(structure.additional, Additional::Kept { .. })
                        || structure.fields.iter().any(|field| field.property == property)
                }
                Shape::Alias(ty) | Shape::Newtype(ty) => self.has_member(ty, property),
                Shape::Union(_) => true,
                Shape::StringEnum(..) | Shape::Tuple(_) => false,
            },
            Ty::Boxed(inner) | Ty::Nullable(inner) => self.has_member(inner, property),
            Ty::Any | Ty::Map(_) => true,
            _ => false,
        }
    }

    fn arms(&self, union: &Union, name: &proc_macro2::Ident) -> TokenStream {
        let ty = self.imports.runtime("union::Arms");
        let exclusive = union.exclusive;
        let rows = union.arms.iter().map(|arm| {
            let (tags, table) = (&arm.tags, self.tables.reference(&arm.table));
            quote!((&[#(#tags),*], #table))
        });
        let property = union.property.as_ref().map_or_else(|| quote!(None), |property| quote!(Some(#property)));
        quote!(static #name: #ty = #ty { property: #property, exclusive: #exclusive, arms: &[#(#rows),*] };)
    }
}

fn discriminator(def: &TypeDef) -> Option<&String> {
    def.table.0.iter().find_map(|rule| if let Rule::Discriminator(property, _) = rule { Some(property) } else { None })
}

/// How the alternative is chosen, in words.
fn how(def: &TypeDef, union: &Union) -> String {
    let alternatives = |rule: &Rule| matches!(rule, Rule::OneOf(_) | Rule::AnyOf(_) | Rule::Discriminator(..));
    match &union.property {
        Some(property) => format!("Chosen by the member {}.", code(property)),
        None if union.arms.len() > 1 && !def.table.0.iter().any(alternatives) => {
            "Chosen by the JSON type of the value.".to_owned()
        }
        None if union.arms.len() == 1 => "An object, or any other value as it is.".to_owned(),
        None if def.table.0.iter().any(|rule| matches!(rule, Rule::OneOf(_))) => {
            "Chosen by which alternative accepts the value: exactly one may.".to_owned()
        }
        None => {
            "Chosen by which alternative accepts the value: of several the one that keeps most members, or the first."
                .to_owned()
        }
    }
}

fn arm_docs(arm: &Arm) -> String {
    if arm.tags.is_empty() {
        return called("alternative", &arm.name);
    }
    let tags: Vec<String> = arm.tags.iter().map(|tag| code(tag)).collect();
    format!("The alternative for {}.", tags.join(", "))
}
