//! Says of inline bodies and answers that nothing describes whose they are.

use std::collections::{BTreeMap, BTreeSet};

use crate::ir::{Ir, Operation, Payload, Shape, Success, Ty, TypeId};

/// Adds to the docs of models that one operation has as its body or its answer.
pub(crate) fn run(ir: &mut Ir) {
    // What each model is, unless it is that more than once.
    let mut told: BTreeMap<TypeId, Option<String>> = BTreeMap::new();
    for operation in ir.groups.iter().flat_map(|group| &group.operations) {
        let body = operation.body.as_ref().map(|body| &body.payload);
        let answer = if let Success::One(outcome) = &operation.success { outcome.body.as_ref() } else { None };
        for (payload, what) in
            body.map(|payload| (payload, "Body")).into_iter().chain(answer.map(|body| (body, "Answer")))
        {
            if let Payload::One(content) = payload
                && let Ty::Named(id) = content.ty
            {
                let is_new = !told.contains_key(&id);
                told.insert(id, is_new.then(|| format!("{what} of {}.", call(operation))));
            }
        }
    }
    let named: BTreeSet<TypeId> = ir.components.iter().map(|(_, id)| *id).collect();
    for (id, about) in told {
        if let Some(about) = about
            && ir.ty(id).docs.is_empty()
            && !matches!(ir.ty(id).shape, Shape::Alias(_))
            && !named.contains(&id)
        {
            ir.types[id.0].docs.push(about);
        }
    }
}

/// An operation in words.
fn call(operation: &Operation) -> String {
    let call = format!("{} {}", operation.method.upper(), operation.path);
    if call.contains('`') { call } else { format!("`{call}`") }
}
