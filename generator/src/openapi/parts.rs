//! The schemas that a schema object holds.

use super::{Keywords, SchemaId};

/// One list of keywords serves reading and writing, so that both meet the schemas in the same order.
macro_rules! each_schema {
    ($name:ident, $values:ident $(, $mutable:tt)?) => {
        /// Calls `visit` with each schema that a schema object holds, and whether that one is about the same value.
        pub(super) fn $name(k: &$($mutable)? Keywords, visit: &mut dyn FnMut(&$($mutable)? SchemaId, bool)) {
            let applied = [&$($mutable)? k.reference, &$($mutable)? k.not, &$($mutable)? k.condition];
            let branches = [&$($mutable)? k.then, &$($mutable)? k.otherwise];
            applied.into_iter().chain(branches).flatten().for_each(|id| visit(id, true));
            let lists = [&$($mutable)? k.all_of, &$($mutable)? k.any_of, &$($mutable)? k.one_of];
            lists.into_iter().flatten().for_each(|id| visit(id, true));
            k.dependent_schemas.$values().for_each(|id| visit(id, true));
            if let Some(discriminator) = &$($mutable)? k.discriminator {
                discriminator.mapping.$values().for_each(|id| visit(id, true));
            }
            let items = [&$($mutable)? k.items, &$($mutable)? k.contains, &$($mutable)? k.unevaluated_items];
            let members = [
                &$($mutable)? k.additional_properties,
                &$($mutable)? k.unevaluated_properties,
                &$($mutable)? k.property_names,
            ];
            items.into_iter().chain(members).flatten().for_each(|id| visit(id, false));
            for id in &$($mutable)? k.prefix_items {
                visit(id, false);
            }
            k.properties.$values().for_each(|id| visit(id, false));
            k.pattern_properties.$values().for_each(|id| visit(id, false));
        }
    };
}
each_schema!(each, values);
each_schema!(each_mut, values_mut, mut);
