//! The schemas that a schema object holds.

use super::{Keywords, SchemaId};

/// How a schema stands to the schema object that holds it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    /// Written elsewhere, and about the same value.
    Referred,
    /// Written within, and about the same value.
    InPlace,
    /// Written within, and about a part of the value.
    Inner,
}

impl Part {
    /// Whether it is about the same value.
    pub(super) fn is_in_place(self) -> bool {
        self != Self::Inner
    }
}

/// One list of keywords serves reading and writing, so that both meet the schemas in the same order.
macro_rules! each_schema {
    ($name:ident, $values:ident $(, $mutable:tt)?) => {
        /// Calls `visit` with each schema that a schema object holds.
        pub(super) fn $name(k: &$($mutable)? Keywords, visit: &mut dyn FnMut(&$($mutable)? SchemaId, Part)) {
            if let Some(id) = &$($mutable)? k.reference {
                visit(id, Part::Referred);
            }
            let applied = [&$($mutable)? k.not, &$($mutable)? k.condition];
            let branches = [&$($mutable)? k.then, &$($mutable)? k.otherwise];
            applied.into_iter().chain(branches).flatten().for_each(|id| visit(id, Part::InPlace));
            let lists = [&$($mutable)? k.all_of, &$($mutable)? k.any_of, &$($mutable)? k.one_of];
            lists.into_iter().flatten().for_each(|id| visit(id, Part::InPlace));
            k.dependent_schemas.$values().for_each(|id| visit(id, Part::InPlace));
            if let Some(discriminator) = &$($mutable)? k.discriminator {
                discriminator.mapping.$values().for_each(|id| visit(id, Part::Referred));
            }
            let items = [&$($mutable)? k.items, &$($mutable)? k.contains, &$($mutable)? k.unevaluated_items];
            let members = [
                &$($mutable)? k.additional_properties,
                &$($mutable)? k.unevaluated_properties,
                &$($mutable)? k.property_names,
            ];
            items.into_iter().chain(members).flatten().for_each(|id| visit(id, Part::Inner));
            for id in &$($mutable)? k.prefix_items {
                visit(id, Part::Inner);
            }
            k.properties.$values().for_each(|id| visit(id, Part::Inner));
            k.pattern_properties.$values().for_each(|id| visit(id, Part::Inner));
        }
    };
}
each_schema!(each, values);
each_schema!(each_mut, values_mut, mut);
