//! What a schema object says about which values it accepts, apart from texts for people.

use super::table;
use crate::openapi::{Keywords, SchemaId};

/// The target of a schema that is a reference and asserts nothing else.
pub(super) fn only_reference(keywords: &Keywords) -> Option<SchemaId> {
    keywords.reference.filter(|_| !keywords.nullable && !asserts_besides_reference(keywords))
}

/// The part of an `allOf` of one beside which nothing is asserted; `nullable` is left to the caller.
pub(super) fn only_all_of(keywords: &Keywords) -> Option<SchemaId> {
    match keywords.all_of[..] {
        [inner] if keywords.reference.is_none() && !asserts_besides_all_of(keywords) => Some(inner),
        _ => None,
    }
}

/// Whether a schema object says anything about which values it accepts, apart from `nullable`.
pub(super) fn asserts(keywords: &Keywords) -> bool {
    keywords.reference.is_some() || asserts_besides_reference(keywords)
}

fn asserts_besides_reference(keywords: &Keywords) -> bool {
    !keywords.all_of.is_empty() || asserts_besides_all_of(keywords)
}

fn asserts_besides_all_of(keywords: &Keywords) -> bool {
    let k = keywords;
    !k.types.is_empty()
        || k.format.as_deref().is_some_and(table::format_asserts)
        || asserts_about_scalars(k)
        || asserts_about_containers(k)
        || composed(k)
}

pub(super) fn asserts_about_scalars(k: &Keywords) -> bool {
    k.enumeration.is_some()
        || k.constant.is_some()
        || [&k.multiple_of, &k.minimum, &k.maximum, &k.exclusive_minimum, &k.exclusive_maximum]
            .iter()
            .any(|n| n.is_some())
        || k.min_length.is_some()
        || k.max_length.is_some()
        || k.pattern.is_some()
}

pub(super) fn asserts_about_containers(k: &Keywords) -> bool {
    [k.min_items, k.max_items, k.min_properties, k.max_properties].iter().any(Option::is_some)
        || [
            k.items,
            k.contains,
            k.unevaluated_items,
            k.additional_properties,
            k.property_names,
            k.unevaluated_properties,
        ]
        .iter()
        .any(Option::is_some)
        || k.unique_items
        || !k.prefix_items.is_empty()
        || !k.required.is_empty()
        || !k.properties.is_empty()
        || !k.pattern_properties.is_empty()
        || !k.dependent_required.is_empty()
        || !k.dependent_schemas.is_empty()
}

/// Whether a schema object has subschemas for the same value, `allOf` apart.
pub(super) fn composed(k: &Keywords) -> bool {
    !k.any_of.is_empty() || !k.one_of.is_empty() || k.not.is_some() || k.condition.is_some()
}
