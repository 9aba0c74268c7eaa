//! `enum` and `const`.

use std::collections::HashSet;

use super::docs::DEPRECATED;
use super::listed::Listed;
use super::scalar::scalar;
use super::{Hint, Lowered, Lowerer, Merged, composed};
use crate::audit::is_of;
use crate::ir::{Check, Name, Shape, Ty, TypeId, Variant};
use crate::load::Node;
use crate::openapi::{Json, Keywords, SchemaId, Type};

/// Whether a value is of a type that the schema allows; others are listed in vain.
fn allowed(value: &Json, merged: &Merged<'_>) -> bool {
    merged.types.as_ref().is_none_or(|types| types.iter().any(|kind| is_of(value, *kind)))
}

/// Whether a text is as long as the schema allows, in characters.
pub(super) fn has_length(value: &str, k: &Keywords) -> bool {
    let length = value.chars().count() as u64;
    k.min_length.is_none_or(|least| least <= length) && k.max_length.is_none_or(|most| length <= most)
}

/// The types and lengths of a schema without those that its list of values implies.
pub(super) fn beside_list(k: &Keywords) -> (Vec<Type>, Option<u64>, Option<u64>) {
    let all = (k.types.clone(), k.min_length, k.max_length);
    let Some(values) = k.enumeration.as_ref().filter(|values| !values.is_empty()) else { return all };
    let types: Vec<Type> =
        k.types.iter().copied().filter(|kind| values.iter().any(|value| is_of(value, *kind))).collect();
    let implied = values.iter().all(|value| value.as_str().is_none_or(|text| has_length(text, k)));
    let types = if types.is_empty() { all.0 } else { types };
    if implied { (types, None, None) } else { (types, all.1, all.2) }
}

impl<'a> Lowerer<'a> {
    /// The type of a value out of a list, if the schema has one.
    pub(super) fn enumeration(
        &mut self,
        schemas: &[SchemaId],
        merged: &Merged<'a>,
        hint: &Hint,
        into: Option<TypeId>,
    ) -> Option<Lowered> {
        let lists: Vec<Vec<Listed<'a>>> = merged.parts.iter().filter_map(|part| self.listed_values(part)).collect();
        let in_all = |value: &Json| lists.iter().all(|list| list.iter().any(|(other, _)| *other == value));
        let listed: Vec<Listed<'a>> = lists
            .first()?
            .iter()
            .copied()
            .filter(|(value, _)| !matches!(value, Node::Null) && allowed(value, merged))
            .filter(|(value, _)| value.as_str().is_none() || in_all(value))
            .collect();
        let values: Vec<&Json> = listed.iter().map(|(value, _)| *value).collect();
        let strings: Vec<(&str, Option<SchemaId>)> =
            listed.iter().filter_map(|(value, schema)| Some((value.as_str()?, *schema))).collect();
        let may_be_string = merged.types.as_ref().is_none_or(|types| types.contains(&Type::String));
        if strings.len() < values.len() || strings.is_empty() || !may_be_string {
            return self.listed(schemas, merged, &values);
        }
        let only_listed = merged.parts.iter().all(|part| {
            (!composed(part) || self.only_lists(part))
                && (part.constant.is_none() || part.enumeration.is_none())
                && part.pattern.is_none()
                && strings.iter().all(|(value, _)| has_length(value, part))
                && part.format.is_none()
        });
        let check = if only_listed { Check::Valid } else { Check::Whole };
        let mut variants: Vec<Variant> = Vec::new();
        let mut seen = HashSet::new();
        for (value, schema) in strings {
            if seen.insert(value) {
                let docs = schema.map_or_else(Vec::new, |schema| self.value_docs(schema));
                variants.push(Variant { name: Name::new(value), value: value.to_owned(), docs });
            }
        }
        let model = self.place_type(schemas, hint, into, |_, _| Shape::StringEnum(variants, check));
        Some(Lowered { ty: Ty::Named(model), check: Check::Valid })
    }

    /// What the schema of one value says of it.
    pub(super) fn value_docs(&self, schema: SchemaId) -> Vec<String> {
        let Some(k) = self.keywords(schema) else { return Vec::new() };
        let deprecated = k.deprecated.then(|| DEPRECATED.to_owned());
        [k.title.clone(), k.description.clone(), deprecated].into_iter().flatten().collect()
    }

    /// A list of values of another type: the type they share, held against the list.
    fn listed(&mut self, schemas: &[SchemaId], merged: &Merged<'a>, values: &[&Json]) -> Option<Lowered> {
        if values.is_empty() && !matches!(merged.types.as_deref(), Some([_])) {
            // `null` alone, or nothing.
            return Some(Lowered::whole(Ty::Any));
        }
        let numbers = values.iter().all(|value| matches!(value, Node::Number(_)));
        let booleans = values.iter().all(|value| matches!(value, Node::Bool(_)));
        let shared = match merged.types.as_deref() {
            Some([ty @ (Type::Boolean | Type::Integer | Type::Number)]) => *ty,
            Some([_]) => return None,
            // Without a type, 1 and 1.0 are the same number.
            None if numbers => Type::Number,
            None if booleans => Type::Boolean,
            _ => return Some(self.fallback(schemas, "the values listed are of several types")),
        };
        Some(Lowered::whole(scalar(shared, merged, self.preferred).ty))
    }
}
