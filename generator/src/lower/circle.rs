//! Alternatives that lead back to the schema that they are alternatives of.

use std::collections::HashSet;

use crate::graph;
use crate::openapi::{Keywords, SchemaKind, Schemas};

/// The schema objects of which an alternative leads back to them without a value in between, so that no type could ever end.
/// By address, since a schema object that was merged with others has lost its id.
pub(super) fn circular(schemas: &Schemas) -> HashSet<*const Keywords> {
    let objects: Vec<Option<&Keywords>> = schemas
        .ids()
        .map(|id| match &schemas.get(id).kind {
            SchemaKind::Always(_) => None,
            SchemaKind::Keywords(keywords) => Some(&**keywords),
        })
        .collect();
    let edges: Vec<Vec<usize>> = objects.iter().map(|object| object.map_or_else(Vec::new, in_place)).collect();
    let component = graph::components(&edges);
    let leads_back = |(index, object): (usize, Option<&Keywords>)| {
        let object = object?;
        let mut arms = object.one_of.iter().chain(&object.any_of);
        arms.any(|arm| component[arm.index()] == component[index]).then_some(std::ptr::from_ref(object))
    };
    objects.into_iter().enumerate().filter_map(leads_back).collect()
}

/// The schemas that a schema object applies to the same value.
fn in_place(k: &Keywords) -> Vec<usize> {
    let further = [k.reference, k.not, k.condition, k.then, k.otherwise];
    let lists = k.all_of.iter().chain(&k.one_of).chain(&k.any_of).chain(k.dependent_schemas.values());
    lists.chain(further.iter().flatten()).map(|id| id.index()).collect()
}
