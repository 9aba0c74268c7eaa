//! `allOf` and `$ref`: several schemas for one value, seen as one.

use std::collections::HashSet;

use super::Lowerer;
use crate::openapi::{Keywords, SchemaId, SchemaKind, Type};

/// All that a value has to meet, as a flat list of schema objects whose `$ref` and `allOf` are spread out.
pub(super) struct Merged<'a> {
    /// Schema objects, outermost first. Their own `reference` and `all_of` are in the list too.
    pub(super) parts: Vec<&'a Keywords>,
    /// Whether one of them is the schema `false`.
    pub(super) never: bool,
    /// The types, `null` apart, that all of them allow; `None` if none of them says.
    pub(super) types: Option<Vec<Type>>,
}

impl<'a> Merged<'a> {
    /// What `get` finds in each part, without repetitions.
    pub(super) fn collect<T: PartialEq>(&self, get: impl Fn(&'a Keywords) -> Vec<T>) -> Vec<T> {
        let mut all = Vec::new();
        for item in self.parts.iter().flat_map(|part| get(part)) {
            if !all.contains(&item) {
                all.push(item);
            }
        }
        all
    }
}

impl<'a> Lowerer<'a> {
    /// Sees the schemas as one.
    pub(super) fn merge(&self, schemas: &[SchemaId]) -> Merged<'a> {
        let mut merged = Merged { parts: Vec::new(), never: false, types: None };
        let mut seen = HashSet::new();
        let mut rest: Vec<SchemaId> = schemas.iter().rev().copied().collect();
        while let Some(id) = rest.pop() {
            if !seen.insert(id) {
                continue;
            }
            match &self.schema(id).kind {
                SchemaKind::Always(accepts) => merged.never |= !accepts,
                SchemaKind::Keywords(keywords) => {
                    merged.parts.push(keywords);
                    rest.extend(keywords.all_of.iter().rev().chain(&keywords.reference));
                }
            }
        }
        for part in merged.parts.iter().filter(|part| !part.types.is_empty()) {
            merged.types = Some(match merged.types.take() {
                None => part.types.clone(),
                Some(types) => intersect(&types, &part.types),
            });
        }
        if let Some(types) = &mut merged.types {
            types.retain(|ty| *ty != Type::Null);
            types.sort_unstable();
            types.dedup();
            if types.contains(&Type::Number) {
                types.retain(|ty| *ty != Type::Integer);
            }
        }
        merged
    }
}

/// The types that both lists allow.
pub(super) fn intersect(a: &[Type], b: &[Type]) -> Vec<Type> {
    let allows = |types: &[Type], ty: Type| types.contains(&ty) || ty == Type::Integer && types.contains(&Type::Number);
    let mut both: Vec<Type> = a.iter().copied().filter(|ty| allows(b, *ty)).collect();
    both.extend(b.iter().copied().filter(|ty| allows(a, *ty) && !both.contains(ty)).collect::<Vec<_>>());
    both
}
