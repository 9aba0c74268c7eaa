//! Finds the models that callers make.

use super::fixpoint::parts;
use crate::ir::{Ir, Payload, Ty, TypeId};

/// Marks every model that a request of the API may hold.
pub(crate) fn run(ir: &mut Ir) {
    let operations = ir.outbound().flat_map(|group| &group.operations);
    let bodies = operations.filter_map(|operation| operation.body.as_ref());
    let types = bodies.flat_map(|body| match &body.payload {
        Payload::One(content) => vec![&content.ty],
        Payload::Choice(id) => ir.choices[id.0].arms.iter().map(|arm| &arm.content.ty).collect(),
    });
    let operations = ir.outbound().flat_map(|group| &group.operations);
    let parameters = operations.flat_map(|operation| operation.arguments.iter().chain(&operation.params));
    let types = types.chain(parameters.map(|parameter| &parameter.ty));
    let mut rest: Vec<TypeId> = types.filter_map(Ty::named).collect();
    while let Some(id) = rest.pop() {
        let def = &mut ir.types[id.0];
        if !std::mem::replace(&mut def.sent, true) {
            rest.extend(parts(&def.shape).filter_map(Ty::named));
        }
    }
}
