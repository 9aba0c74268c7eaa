//! The rules of a schema as a constant of the runtime's types.

use std::cell::RefCell;
use std::collections::BTreeMap;

use proc_macro2::{Ident, Literal as Token, TokenStream};
use quote::{format_ident, quote};

use super::imports::Imports;
use super::preset::preset;
use super::tokens::{count, raw};
use crate::ir::{Ir, Literal, PatternId, Rule, Shape, Table, TableRef, Ty, TypeId};
use crate::load::Number;
use crate::pattern::PatternPlan;

/// Tables of one file, and the regular expressions that they use.
pub(super) struct Tables<'a> {
    pub(super) imports: &'a Imports<'a>,
    /// The model in whose file the tables stand, if they stand among the models.
    home: Option<TypeId>,
    /// Constants for regular expressions, by id.
    patterns: RefCell<BTreeMap<PatternId, Ident>>,
    /// Constants that hold rules of properties: those of the model that is being written.
    properties: RefCell<Vec<(String, Table, Ident)>>,
}

/// The name of the constant that holds a model's rules.
pub(super) fn constant(ir: &Ir, id: TypeId) -> String {
    let def = ir.ty(id);
    if def.owner == id { "SCHEMA".to_owned() } else { format!("{}_SCHEMA", def.constant.ident) }
}

impl<'a> Tables<'a> {
    /// Tables of a file outside the models.
    pub(super) fn new(imports: &'a Imports<'a>) -> Self {
        Self { imports, home: None, patterns: RefCell::default(), properties: RefCell::default() }
    }

    /// Tables of a file of models.
    pub(super) fn in_models(imports: &'a Imports<'a>, home: TypeId) -> Self {
        Self { home: Some(home), ..Self::new(imports) }
    }

    /// Notes a constant that holds the rules of a property.
    pub(super) fn property(&self, name: &str, rules: &Table, constant: Ident) {
        self.properties.borrow_mut().push((name.to_owned(), rules.clone(), constant));
    }

    /// Forgets these constants, at the end of their model.
    pub(super) fn forget_properties(&self) {
        self.properties.borrow_mut().clear();
    }

    /// A reference to a schema.
    pub(super) fn reference(&self, table: &TableRef) -> TokenStream {
        match table {
            TableRef::Type(id) => self.model(*id),
            TableRef::Inline(table) => self.preset(table).or_else(|| self.made_of_one(table)).unwrap_or_else(|| {
                let table = self.schema(table);
                quote!(&#table)
            }),
        }
    }

    /// A reference to a schema that says no more than one word of another.
    fn made_of_one(&self, table: &Table) -> Option<TokenStream> {
        let (word, of) = match &table.0[..] {
            [Rule::Nullable, Rule::Ref(of)] => ("or_null", of),
            [Rule::Type(names), Rule::Items(of)] if names[..] == ["ARRAY"] => ("list_of", of),
            [Rule::Type(names), Rule::AdditionalProperties(of)] if names[..] == ["OBJECT"] => ("map_of", of),
            _ => return None,
        };
        Some(self.made_of(word, &self.reference(of)))
    }

    fn made_of(&self, word: &str, of: &TokenStream) -> TokenStream {
        let (schema, word) = (self.imports.runtime("schema"), raw(word));
        quote!(#schema::#word!(#of))
    }

    /// A reference to rules that the runtime has a name for.
    pub(super) fn preset(&self, table: &Table) -> Option<TokenStream> {
        preset(table, || self.imports.runtime("schema"))
    }

    /// The rules of a model.
    fn model(&self, id: TypeId) -> TokenStream {
        let Some(home) = self.home else {
            let (model, _) = (self.imports.model(id), self.imports.runtime("Validate"));
            return quote!(#model::SCHEMA);
        };
        let def = self.imports.ir.ty(id);
        if let Shape::Alias(target) = &def.shape {
            return self.alias(target);
        }
        let name = raw(&constant(self.imports.ir, id));
        if def.owner == home {
            return quote!(&#name);
        }
        let module = self.imports.module(id);
        quote!(&#module::#name)
    }

    /// An alias has no rules of its own.
    fn alias(&self, target: &Ty) -> TokenStream {
        match target {
            Ty::Named(id) => self.model(*id),
            Ty::Nullable(inner) => self.made_of("or_null", &self.alias(inner)),
            Ty::Boxed(inner) => self.alias(inner),
            // Other types are no aliases: see `lower`.
            _ => {
                let schema = self.imports.runtime("schema");
                quote!(&#schema::ANY)
            }
        }
    }

    /// A schema by value.
    pub(super) fn schema(&self, table: &Table) -> TokenStream {
        let schema = self.imports.runtime("Schema");
        let rules = table.0.iter().map(|rule| self.rule(rule));
        quote!(#schema(&[#(#rules),*]))
    }

    /// The regular expressions used so far, as items.
    pub(super) fn pattern_items(&self) -> Vec<TokenStream> {
        self.patterns.borrow().iter().map(|(id, name)| self.pattern_item(*id, name)).collect()
    }

    fn pattern_item(&self, id: PatternId, name: &Ident) -> TokenStream {
        let pattern = self.imports.runtime("Pattern");
        let (source, plan) = &self.imports.ir.patterns[id.0];
        let value = match plan {
            PatternPlan::Class { ranges, min, max } => {
                let ranges = ranges.iter().map(|(first, last)| quote!((#first, #last)));
                let min = super::tokens::index(*min);
                let max = max.map_or_else(
                    || quote!(None),
                    |max| {
                        let max = super::tokens::index(max);
                        quote!(Some(#max))
                    },
                );
                quote!(#pattern::class(#source, &[#(#ranges),*], #min, #max))
            }
            PatternPlan::Linear(translated) => quote!(#pattern::linear(#source, #translated)),
            PatternPlan::Bounded(translated) => quote!(#pattern::bounded(#source, #translated)),
        };
        quote!(static #name: #pattern = #value;)
    }

    fn pattern(&self, id: PatternId) -> Ident {
        let mut patterns = self.patterns.borrow_mut();
        let next = patterns.len() + 1;
        patterns
            .entry(id)
            .or_insert_with(|| if next == 1 { format_ident!("PATTERN") } else { format_ident!("PATTERN_{next}") })
            .clone()
    }

    fn rule(&self, rule: &Rule) -> TokenStream {
        let path = self.imports.runtime("Rule");
        let body = match rule {
            Rule::Nullable => quote!(Nullable),
            Rule::Never => quote!(Never),
            Rule::Secret => quote!(Secret),
            Rule::UniqueItems => quote!(UniqueItems),
            Rule::Type(names) => {
                let types = self.types(names);
                quote!(Type(#types))
            }
            Rule::Enum(values) => {
                let values = values.iter().map(|value| self.literal(value));
                quote!(Enum(&[#(#values),*]))
            }
            Rule::MultipleOf(n) => self.numeric("MultipleOf", n),
            Rule::Minimum(n) => self.numeric("Minimum", n),
            Rule::Maximum(n) => self.numeric("Maximum", n),
            Rule::ExclusiveMinimum(n) => self.numeric("ExclusiveMinimum", n),
            Rule::ExclusiveMaximum(n) => self.numeric("ExclusiveMaximum", n),
            Rule::MinLength(n) => counted("MinLength", *n),
            Rule::MaxLength(n) => counted("MaxLength", *n),
            Rule::MinItems(n) => counted("MinItems", *n),
            Rule::MaxItems(n) => counted("MaxItems", *n),
            Rule::MinProperties(n) => counted("MinProperties", *n),
            Rule::MaxProperties(n) => counted("MaxProperties", *n),
            Rule::Pattern(id) => {
                let name = self.pattern(*id);
                quote!(Pattern(&#name))
            }
            Rule::Format(name) => {
                let (format, name) = (self.imports.runtime("Format"), raw(name));
                quote!(Format(#format::#name))
            }
            Rule::Range(name, least, greatest) => {
                let (least, greatest) = (Token::i128_unsuffixed(*least), Token::i128_unsuffixed(*greatest));
                quote!(Range(#name, #least, #greatest))
            }
            other => self.applicator(other),
        };
        quote!(#path::#body)
    }

    /// Rules that hold schemas or names.
    fn applicator(&self, rule: &Rule) -> TokenStream {
        match rule {
            Rule::Required(names) => quote!(Required(&[#(#names),*])),
            Rule::DependentRequired(rows) => {
                let rows = rows.iter().map(|(name, needed)| quote!((#name, &[#(#needed),*])));
                quote!(DependentRequired(&[#(#rows),*]))
            }
            Rule::Properties(rows) => {
                let rows = rows.iter().map(|(name, table)| {
                    let table = self.rules_of_property(name, table);
                    quote!((#name, #table))
                });
                quote!(Properties(&[#(#rows),*]))
            }
            Rule::DependentSchemas(rows) => self.named("DependentSchemas", rows),
            Rule::PatternProperties(rows) => {
                let rows = rows.iter().map(|(id, table)| {
                    let (name, table) = (self.pattern(*id), self.reference(table));
                    quote!((&#name, #table))
                });
                quote!(PatternProperties(&[#(#rows),*]))
            }
            Rule::Ref(table) => self.one("Ref", table),
            Rule::PropertyNames(table) => self.one("PropertyNames", table),
            Rule::AdditionalProperties(table) => self.one("AdditionalProperties", table),
            Rule::Items(table) => self.one("Items", table),
            Rule::Not(table) => self.one("Not", table),
            Rule::UnevaluatedProperties(table) => self.one("UnevaluatedProperties", table),
            Rule::UnevaluatedItems(table) => self.one("UnevaluatedItems", table),
            Rule::PrefixItems(tables) => self.several("PrefixItems", tables),
            Rule::AllOf(tables) => self.several("AllOf", tables),
            Rule::AnyOf(tables) => self.several("AnyOf", tables),
            Rule::OneOf(tables) => self.several("OneOf", tables),
            Rule::Contains(table, min, max) => {
                let (table, min) = (self.reference(table), count(*min));
                let max = max.map_or_else(
                    || quote!(None),
                    |max| {
                        let max = count(max);
                        quote!(Some(#max))
                    },
                );
                quote!(Contains(#table, #min, #max))
            }
            Rule::If(condition, then, otherwise) => {
                let [condition, then, otherwise] = [condition, then, otherwise].map(|table| self.reference(table));
                quote!(If(#condition, #then, #otherwise))
            }
            Rule::Discriminator(property, rows) => {
                let rows = self.rows(rows);
                quote!(Discriminator(#property, &[#(#rows),*]))
            }
            _ => quote!(Never),
        }
    }

    fn rows(&self, rows: &[(String, TableRef)]) -> Vec<TokenStream> {
        rows.iter()
            .map(|(name, table)| {
                let table = self.reference(table);
                quote!((#name, #table))
            })
            .collect()
    }

    /// The constant of a property if it has one with the same rules.
    fn rules_of_property(&self, name: &str, table: &TableRef) -> TokenStream {
        let properties = self.properties.borrow();
        let known = properties
            .iter()
            .find(|(own, rules, _)| own == name && matches!(table, TableRef::Inline(table) if table == rules));
        match known {
            Some((.., constant)) => quote!(&#constant),
            None => self.reference(table),
        }
    }

    fn named(&self, keyword: &str, rows: &[(String, TableRef)]) -> TokenStream {
        let (keyword, rows) = (raw(keyword), self.rows(rows));
        quote!(#keyword(&[#(#rows),*]))
    }

    fn one(&self, keyword: &str, table: &TableRef) -> TokenStream {
        let (keyword, table) = (raw(keyword), self.reference(table));
        quote!(#keyword(#table))
    }

    fn several(&self, keyword: &str, tables: &[TableRef]) -> TokenStream {
        let keyword = raw(keyword);
        let tables = tables.iter().map(|table| self.reference(table));
        quote!(#keyword(&[#(#tables),*]))
    }

    fn types(&self, names: &[&'static str]) -> TokenStream {
        let types = self.imports.runtime("schema::Types");
        let mut names = names.iter().map(|name| raw(name));
        let Some(first) = names.next() else { return quote!(#types::NULL) };
        quote!(#types::#first #(.or(#types::#names))*)
    }

    fn numeric(&self, keyword: &str, n: &Number) -> TokenStream {
        let (keyword, n) = (raw(keyword), self.number(n));
        quote!(#keyword(#n))
    }

    fn number(&self, n: &Number) -> TokenStream {
        let num = self.imports.runtime("number::Num");
        match n {
            Number::Int(value) => {
                let value = Token::i128_unsuffixed(*value);
                quote!(#num::Int(#value))
            }
            Number::Float(value) if value.is_finite() => {
                let value = Token::f64_unsuffixed(*value);
                quote!(#num::Float(#value))
            }
            Number::Float(value) if *value > 0.0 => quote!(#num::Float(f64::INFINITY)),
            Number::Float(_) => quote!(#num::Float(f64::NEG_INFINITY)),
        }
    }

    fn literal(&self, value: &Literal) -> TokenStream {
        let path = self.imports.runtime("schema::Literal");
        match value {
            Literal::Null => quote!(#path::Null),
            Literal::Bool(value) => quote!(#path::Bool(#value)),
            Literal::Number(value) => {
                let value = self.number(value);
                quote!(#path::Number(#value))
            }
            Literal::String(value) => quote!(#path::String(#value)),
            Literal::Array(items) => {
                let items = items.iter().map(|item| self.literal(item));
                quote!(#path::Array(&[#(#items),*]))
            }
            Literal::Object(members) => {
                let members = members.iter().map(|(name, value)| {
                    let value = self.literal(value);
                    quote!((#name, #value))
                });
                quote!(#path::Object(&[#(#members),*]))
            }
        }
    }
}

fn counted(keyword: &str, n: u64) -> TokenStream {
    let (keyword, n) = (raw(keyword), count(n));
    quote!(#keyword(#n))
}
