//! What `unevaluatedProperties` and `unevaluatedItems` are about: members and items that no other keyword has looked at
//! (JSON Schema 2020-12 Core, section 11).

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use super::{Rule, Schema, View, accept};
use crate::pattern::Match;

impl Schema {
    /// Names of the members that no keyword beside `unevaluatedProperties` of this schema evaluates.
    pub(super) fn unevaluated_properties<'a>(&self, members: &'a Map<String, Value>) -> Vec<&'a str> {
        let mut seen = BTreeSet::new();
        for rule in self.0.iter().filter(|rule| !matches!(rule, Rule::UnevaluatedProperties(_))) {
            self.mark_properties(rule, members, &mut seen);
        }
        members.keys().map(String::as_str).filter(|name| !seen.contains(name)).collect()
    }

    /// Indexes of the items that no keyword beside `unevaluatedItems` of this schema evaluates.
    pub(super) fn unevaluated_items(&self, items: &[Value]) -> Vec<usize> {
        let mut seen = BTreeSet::new();
        for rule in self.0.iter().filter(|rule| !matches!(rule, Rule::UnevaluatedItems(_))) {
            mark_items(rule, items, &mut seen);
        }
        (0..items.len()).filter(|index| !seen.contains(index)).collect()
    }

    fn mark_properties<'a>(&self, rule: &Rule, members: &'a Map<String, Value>, seen: &mut BTreeSet<&'a str>) {
        let names = members.keys().map(String::as_str);
        match rule {
            Rule::Properties(rows) => seen.extend(names.filter(|member| rows.iter().any(|(name, _)| name == member))),
            Rule::PatternProperties(rows) => {
                seen.extend(
                    names.filter(|member| rows.iter().any(|(pattern, _)| pattern.is_match(member) == Match::Yes)),
                );
            }
            Rule::AdditionalProperties(_) => seen.extend(names.filter(|member| !self.names(member))),
            Rule::UnevaluatedProperties(_) => seen.extend(names),
            Rule::Discriminator(property, arms) => {
                if let Some(schema) = accept::arm(property, arms, members) {
                    schema.mark_all_properties(members, seen);
                }
            }
            Rule::DependentSchemas(rows) => {
                for (_, schema) in rows.iter().filter(|(name, _)| members.contains_key(*name)) {
                    schema.mark_all_properties(members, seen);
                }
            }
            _ => in_place(rule, &View::Object(members), &mut |schema| schema.mark_all_properties(members, seen)),
        }
    }

    fn mark_all_properties<'a>(&self, members: &'a Map<String, Value>, seen: &mut BTreeSet<&'a str>) {
        if self.accepts_view(&View::Object(members)) {
            for rule in self.0 {
                self.mark_properties(rule, members, seen);
            }
        }
    }

    fn mark_all_items(&self, items: &[Value], seen: &mut BTreeSet<usize>) {
        if self.accepts_view(&View::Array(items)) {
            for rule in self.0 {
                mark_items(rule, items, seen);
            }
        }
    }
}

fn mark_items(rule: &Rule, items: &[Value], seen: &mut BTreeSet<usize>) {
    match rule {
        Rule::PrefixItems(schemas) => seen.extend(0..schemas.len().min(items.len())),
        Rule::Items(_) | Rule::UnevaluatedItems(_) => seen.extend(0..items.len()),
        Rule::Contains(schema, ..) => {
            seen.extend(items.iter().enumerate().filter(|(_, item)| schema.accepts(item)).map(|(index, _)| index));
        }
        _ => in_place(rule, &View::Array(items), &mut |schema| schema.mark_all_items(items, seen)),
    }
}

/// Calls `visit` with the subschemas that apply to the same value, of which only those that accept it count.
fn in_place(rule: &Rule, value: &View<'_>, visit: &mut dyn FnMut(&'static Schema)) {
    match rule {
        Rule::Ref(schema) => visit(schema),
        Rule::AllOf(schemas) | Rule::AnyOf(schemas) | Rule::OneOf(schemas) => {
            schemas.iter().for_each(|schema| visit(schema));
        }
        Rule::If(condition, then, otherwise) => {
            if condition.accepts_view(value) {
                visit(condition);
                visit(then);
            } else {
                visit(otherwise);
            }
        }
        _ => {}
    }
}
