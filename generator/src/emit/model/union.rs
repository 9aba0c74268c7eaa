//! Unions: one of several types.

use proc_macro2::TokenStream;
use quote::quote;

use super::File;
use crate::emit::table;
use crate::emit::tokens::{called, code, doc, ident, raw};
use crate::emit::ty::ty;
use crate::ir::{Additional, Arm, Check, Rule, Shape, Table, TableRef, Ty, TypeDef, TypeId, Union};

impl File<'_> {
    pub(super) fn union(&self, id: TypeId, def: &TypeDef, union: &Union) -> Vec<TokenStream> {
        let arms = &union.arms[..];
        let name = ident(&def.name);
        let mut paragraphs = def.docs.clone();
        paragraphs.extend(how(def, union));
        let docs = doc(&paragraphs, &called("value", &def.name));
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
        let by_rows = said_by_rows(&def.table, union);
        let (schema, mut statics) = if by_rows.is_some() {
            (raw(&table::constant(self.imports.ir, id)), Vec::new())
        } else {
            let (schema, item) = self.schema(id, def);
            (schema, vec![item])
        };
        let whole = discriminator(def).is_some();
        let own = if def.sent { self.own(id, arms) } else { Vec::new() };
        let rows: Vec<TokenStream> = arms
            .iter()
            .map(|arm| {
                let made_of = own.contains(&&arm.ty).then_some(&arm.ty);
                self.row(id, def, arm, made_of, &mut statics)
            })
            .collect();
        let modes = super::modes(&[
            (by_rows.is_some_and(|(nullable, _)| nullable), "nullable"),
            (by_rows.is_some(), by_rows.map_or("", |(_, declared)| declared)),
            (by_rows.is_none() && union.exclusive, "exclusive"),
            (by_rows.is_none() && whole, "whole"),
            (union.recheck && !union.exclusive && !whole, "again"),
            (def.as_written, "as_written"),
        ]);
        let by = union.property.as_ref().map(|property| quote!(by #property));
        let value = self.imports.runtime("Value");
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
            quote!(openapi_runtime::union!(#modes #name: #schema #by { #(#rows),* });),
        ];
        items.extend(statics);
        items
    }

    /// What the values of an alternative are, and what is left to check of them.
    fn row(
        &self,
        id: TypeId,
        def: &TypeDef,
        arm: &Arm,
        made_of: Option<&Ty>,
        statics: &mut Vec<TokenStream>,
    ) -> TokenStream {
        let variant = ident(&arm.name);
        let of = made_of.map(|of| ty(self.imports, of)).map(|of| quote!((#of)));
        let word = if let Ty::Word(word) = &arm.ty { Some(quote!(= #word)) } else { None };
        let tags = arm.tags.split_first().map(|(first, others)| quote!(: #first #(| #others)*));
        // The discriminator's value must be the variant's, which only the whole value tells.
        let check = if discriminator(def).is_some() { Check::None } else { arm.check };
        let (check, rules) = self.check_and_rules(id, &arm.name.ident, check, &arm.table, statics);
        let tagged = self.is_tagged(def, arm).then(|| quote!(tagged));
        quote!(#variant #of #word #tags #check #tagged => #rules)
    }

    /// The types that only one of the alternatives has, from whose values the union is made.
    fn own<'t>(&self, union: TypeId, arms: &'t [Arm]) -> Vec<&'t Ty> {
        let types: Vec<Ty> = arms.iter().map(|arm| self.proper(&arm.ty)).collect();
        let is_own = |of: &Ty| {
            let itself = *of == Ty::Named(union);
            !itself && !matches!(of, Ty::Word(_) | Ty::Any) && types.iter().filter(|other| *other == of).count() == 1
        };
        arms.iter().zip(&types).filter(|(_, of)| is_own(of)).map(|(arm, _)| &arm.ty).collect()
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

    /// Whether an alternative is written with the discriminator's member, which it does not have itself.
    fn is_tagged(&self, def: &TypeDef, arm: &Arm) -> bool {
        discriminator(def).is_some_and(|property| !arm.tags.is_empty() && !self.has_member(&arm.ty, property))
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
}

/// Whether the alternatives, in their order, say all that the schema does: whether it accepts `null` beside them, and the word
/// that says how the others declare it.
fn said_by_rows(rules: &Table, union: &Union) -> Option<(bool, &'static str)> {
    let (nullable, rest) = match &rules.0[..] {
        [Rule::Nullable, rest @ ..] => (true, rest),
        rest => (false, rest),
    };
    let [rule] = rest else { return None };
    let are_arms = |tables: &[TableRef]| tables.iter().eq(union.arms.iter().map(|arm| &arm.table));
    let declared = match rule {
        Rule::AnyOf(tables) if are_arms(tables) && !union.exclusive => "any_of",
        Rule::OneOf(tables) if are_arms(tables) && union.exclusive == union.property.is_none() => "one_of",
        Rule::Discriminator(property, rows) if union.property.as_ref() == Some(property) => {
            let tagged = union.arms.iter().flat_map(|arm| arm.tags.iter().map(move |tag| (tag, &arm.table)));
            let same = rows.iter().map(|(tag, table)| (tag, table)).eq(tagged);
            (same && union.arms.iter().all(|arm| !arm.tags.is_empty())).then_some("discriminated")?
        }
        _ => return None,
    };
    Some((nullable, declared))
}

fn discriminator(def: &TypeDef) -> Option<&String> {
    def.table.0.iter().find_map(|rule| if let Rule::Discriminator(property, _) = rule { Some(property) } else { None })
}

/// How the alternative is chosen, in words; none where that is by which of them accepts the value.
fn how(def: &TypeDef, union: &Union) -> Option<String> {
    let alternatives = |rule: &Rule| matches!(rule, Rule::OneOf(_) | Rule::AnyOf(_) | Rule::Discriminator(..));
    match &union.property {
        Some(property) => Some(format!("Chosen by the member {}.", code(property))),
        None if union.arms.len() > 1 && !def.table.0.iter().any(alternatives) => {
            Some("Chosen by the JSON type of the value.".to_owned())
        }
        None if union.arms.len() == 1 => Some("An object, or any other value as it is.".to_owned()),
        None => None,
    }
}

fn arm_docs(arm: &Arm) -> String {
    if arm.tags.is_empty() {
        return called("alternative", &arm.name);
    }
    let tags: Vec<String> = arm.tags.iter().map(|tag| code(tag)).collect();
    format!("The alternative for {}.", tags.join(", "))
}
