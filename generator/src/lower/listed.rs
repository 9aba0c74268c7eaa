//! Alternatives that are one value each: a list of values, with something said of each.

use super::enumeration::has_length;
use super::{Lowerer, asserts_about_containers, asserts_about_scalars, composed};
use crate::load::Node;
use crate::openapi::{Json, Keywords, SchemaId, Type};

/// A value out of a list and the schema that says something of it, if it has one of its own.
pub(super) type Listed<'a> = (&'a Json, Option<SchemaId>);

impl<'a> Lowerer<'a> {
    /// The values that one schema object lists: by `const`, by `enum`, or as alternatives of one value each.
    pub(super) fn listed_values(&self, part: &'a Keywords) -> Option<Vec<Listed<'a>>> {
        let without = |values: &'a [Json]| values.iter().map(|value| (value, None)).collect();
        let constant = part.constant.as_ref().map(std::slice::from_ref).map(without);
        constant.or_else(|| part.enumeration.as_deref().map(without)).or_else(|| self.single_values(part))
    }

    /// The values of `oneOf` or `anyOf` whose alternatives are one value each; several that are the same would refuse it.
    pub(super) fn single_values(&self, part: &'a Keywords) -> Option<Vec<Listed<'a>>> {
        let ((arms @ [_, _, ..], []) | ([], arms @ [_, _, ..])) = (&part.one_of[..], &part.any_of[..]) else {
            return None;
        };
        if part.constant.is_some() || part.enumeration.is_some() || part.discriminator.is_some() {
            return None;
        }
        let mut values: Vec<Listed<'a>> = Vec::new();
        for arm in arms {
            let value = self.single_value(*arm)?;
            if values.iter().any(|(other, _)| *other == value) {
                return None;
            }
            values.push((value, Some(*arm)));
        }
        Some(values)
    }

    /// Whether the only subschemas of a schema object are alternatives of one value each.
    pub(super) fn only_lists(&self, part: &'a Keywords) -> bool {
        part.not.is_none() && part.condition.is_none() && self.single_values(part).is_some()
    }

    /// The one text that a schema accepts, if it says so in so many words.
    pub(super) fn single_word(&self, id: SchemaId) -> Option<&'a str> {
        self.single_value(id)?.as_str()
    }

    /// The one scalar that a schema accepts, if it says so in so many words.
    fn single_value(&self, id: SchemaId) -> Option<&'a Json> {
        /// What stands for `null` where a schema says it by its type.
        static NULL: Json = Node::Null;
        let k = self.keywords(id)?;
        if k.nullable || k.reference.is_some() || !k.all_of.is_empty() || composed(k) || asserts_about_containers(k) {
            return None;
        }
        let value = match (&k.constant, k.enumeration.as_deref(), &k.types[..]) {
            (Some(value), None, _) | (None, Some([value]), _) => value,
            (None, None, [Type::Null]) if !asserts_about_scalars(k) && k.format.is_none() => return Some(&NULL),
            _ => return None,
        };
        let ty = match value {
            Node::Null => Type::Null,
            Node::Bool(_) => Type::Boolean,
            Node::String(_) => Type::String,
            Node::Number(_) | Node::Array(_) | Node::Object(_) => return None,
        };
        let too_long = value.as_str().is_some_and(|text| !has_length(text, k));
        let bounded = k.format.is_some() || k.pattern.is_some() || too_long;
        (!bounded && (k.types.is_empty() || k.types.contains(&ty))).then_some(value)
    }
}
