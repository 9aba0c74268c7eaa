//! Schemas that say the same.

use std::collections::HashSet;

use super::parts::{each, each_mut};
use super::{Keywords, SchemaId, SchemaKind, Schemas};

/// Whether two schemas accept the same values for the same reasons: keyword by keyword, texts for people apart. The names of
/// components count, so that two of them are never the same.
pub(crate) fn same(schemas: &Schemas, components: &HashSet<SchemaId>, a: SchemaId, b: SchemaId) -> bool {
    let mut seen = HashSet::new();
    let mut rest = vec![(a, b)];
    while let Some((a, b)) = rest.pop() {
        if a == b || !seen.insert((a, b)) {
            continue;
        }
        if components.contains(&a) || components.contains(&b) {
            return false;
        }
        match (&schemas.get(a).kind, &schemas.get(b).kind) {
            (SchemaKind::Always(a), SchemaKind::Always(b)) if a == b => {}
            (SchemaKind::Keywords(a), SchemaKind::Keywords(b)) => {
                let (a_parts, b_parts) = (held(a), held(b));
                if a_parts.len() != b_parts.len() || alone(a) != alone(b) {
                    return false;
                }
                rest.extend(a_parts.into_iter().zip(b_parts));
            }
            _ => return false,
        }
    }
    true
}

fn held(keywords: &Keywords) -> Vec<SchemaId> {
    let mut parts = Vec::new();
    each(keywords, &mut |id, _| parts.push(*id));
    parts
}

/// What a schema object says itself, with its parts taken for one schema.
fn alone(keywords: &Keywords) -> Keywords {
    let mut alone = keywords.clone();
    let mut one = None;
    each_mut(&mut alone, &mut |id, _| *id = *one.get_or_insert(SchemaId::FIRST));
    Keywords { title: None, description: None, default: None, ..alone }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::openapi::read::testing::read_with;

    #[test]
    fn texts_do_not_count_and_components_are_themselves() {
        let outcome = read_with(
            "3.0.3",
            "components:\n  schemas:\n    A: {properties: {x: {type: string, description: d}, y: {type: array, items: {maxLength: 1}}}, required: [x]}\n    \
             B: {description: e, properties: {x: {type: string}, y: {type: array, items: {maxLength: 1}}}, required: [x]}\n    \
             C: {properties: {x: {type: string}, y: {type: array, items: {maxLength: 2}}}, required: [x]}\n    \
             D: {items: {$ref: '#/components/schemas/A'}}\n    E: {items: {$ref: '#/components/schemas/B'}}\n",
        );
        let api = outcome.api();
        let id = |name: &str| api.components[name];
        let anonymous = |a, b| same(&api.schemas, &HashSet::new(), id(a), id(b));
        assert!(anonymous("A", "B") && anonymous("D", "E"));
        assert!(!anonymous("A", "C") && !anonymous("A", "D"));
        let components = [id("A"), id("B")].into();
        assert!(!same(&api.schemas, &components, id("D"), id("E")));
    }
}
