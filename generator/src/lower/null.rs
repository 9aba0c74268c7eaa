//! Whether a schema accepts `null`.

use std::collections::BTreeSet;

use super::Lowerer;
use crate::ir::{Ir, Shape, Ty, TypeId};
use crate::load::Node;
use crate::openapi::{SchemaId, SchemaKind, Type};

/// How deep schemas may refer to each other here; circles end by themselves, this keeps a hostile chain off the stack's end.
const DEPTH: usize = 1000;

impl Lowerer<'_> {
    /// Whether all of the schemas accept `null`.
    pub(super) fn accepts_null(&self, schemas: &[SchemaId]) -> bool {
        schemas.iter().all(|id| self.null(*id, DEPTH))
    }

    /// Whether a schema is `nullable` and its `enum` forgets to list `null`, as those of many documents do. Validation refuses
    /// it then, but servers send it, and a client that can't read it has lost the whole answer.
    pub(super) fn lists_no_null(&self, id: SchemaId) -> bool {
        self.keywords(self.target(id)).is_some_and(|k| {
            let listed = k.enumeration.as_ref().is_some_and(|values| !values.iter().any(Node::is_null));
            listed && k.types.contains(&Type::Null)
        })
    }

    fn null(&self, id: SchemaId, depth: usize) -> bool {
        let Some(depth) = depth.checked_sub(1) else { return true };
        if let Some(known) = self.nulls.borrow().get(&id) {
            return *known;
        }
        // What a circle leads back to counts as refusing: it adds nothing to what the rest of the circle says.
        self.nulls.borrow_mut().insert(id, false);
        let accepts = self.compute_null(id, depth);
        self.nulls.borrow_mut().insert(id, accepts);
        accepts
    }

    fn compute_null(&self, id: SchemaId, depth: usize) -> bool {
        let k = match &self.schema(id).kind {
            SchemaKind::Always(accepts) => return *accepts,
            SchemaKind::Keywords(keywords) => keywords,
        };
        let sub = |id: SchemaId| self.null(id, depth);
        k.nullable
            || (k.types.is_empty() || k.types.contains(&Type::Null))
                && k.enumeration.as_ref().is_none_or(|values| values.iter().any(|value| matches!(value, Node::Null)))
                && k.constant.as_ref().is_none_or(|value| matches!(value, Node::Null))
                && k.reference.is_none_or(sub)
                && k.all_of.iter().all(|id| sub(*id))
                && (k.any_of.is_empty() || k.any_of.iter().any(|id| sub(*id)))
                && (k.one_of.is_empty()
                    || k.discriminator.is_none() && k.one_of.iter().filter(|id| sub(**id)).count() == 1)
                && k.not.is_none_or(|id| !sub(id))
                && k.condition.is_none_or(|id| if sub(id) { k.then } else { k.otherwise }.is_none_or(sub))
    }
}

/// Lets each use of a model say that it may be `null`, where its schema accepts that and the model holds no `null` itself.
pub(super) fn say_null(ir: &mut Ir, nullable: &BTreeSet<TypeId>) {
    let holds_none = |id: &&TypeId| !matches!(ir.ty(**id).shape, Shape::Newtype(_) | Shape::Alias(_));
    let nullable: BTreeSet<TypeId> = nullable.iter().filter(holds_none).copied().collect();
    for id in &nullable {
        let def = &mut ir.types[id.0];
        def.nullable = true;
        def.docs.push("The schema accepts `null` too, as `Nullable` of this type.".to_owned());
    }
    ir.types_mut().for_each(|ty| with_null(ty, &nullable));
}

fn with_null(ty: &mut Ty, nullable: &BTreeSet<TypeId>) {
    match ty {
        Ty::Named(id) if nullable.contains(id) => *ty = Ty::Nullable(Box::new(Ty::Named(*id))),
        Ty::Nullable(inner) if matches!(**inner, Ty::Named(_)) => {}
        Ty::List(inner) | Ty::Map(inner) | Ty::Nullable(inner) | Ty::Boxed(inner) => with_null(inner, nullable),
        _ => {}
    }
}
