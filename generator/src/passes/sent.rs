//! Finds the models that programs make.

use crate::ir::{Ir, Payload, Success, Ty, TypeId};

/// Marks every model that a request to the API may hold and, where there is a server to write, every one that an answer may.
pub(crate) fn run(ir: &mut Ir, server: bool) {
    let operations = ir.outbound().flat_map(|group| &group.operations);
    let bodies = operations.filter_map(|operation| operation.body.as_ref()).map(|body| &body.payload);
    let operations = ir.outbound().flat_map(|group| &group.operations);
    let parameters = operations.flat_map(|operation| operation.arguments.iter().chain(&operation.params));
    let types = bodies.flat_map(|payload| contents(ir, payload)).chain(parameters.map(|parameter| &parameter.ty));
    let mut rest: Vec<TypeId> = types.filter_map(Ty::named).collect();
    if server {
        let headers = ir.headers.iter().flat_map(|headers| &headers.fields).map(|header| &header.ty);
        let answers = answers(ir).flat_map(|payload| contents(ir, payload));
        rest.extend(answers.chain(headers).filter_map(Ty::named));
    }
    while let Some(id) = rest.pop() {
        let def = &mut ir.types[id.0];
        if !std::mem::replace(&mut def.sent, true) {
            rest.extend(def.shape.types().filter_map(Ty::named));
        }
    }
}

/// The bodies of all responses.
fn answers(ir: &Ir) -> impl Iterator<Item = &Payload> {
    let operations = ir.groups.iter().flat_map(|group| &group.operations);
    let alone = operations.filter_map(|operation| match &operation.success {
        Success::One(outcome) => Some(outcome),
        Success::Many(..) => None,
    });
    let sets = ir.responses.iter().flat_map(|responses| &responses.arms).map(|arm| &arm.outcome);
    alone.chain(sets).filter_map(|outcome| outcome.body.as_ref())
}

/// The types that a body may have.
fn contents<'a>(ir: &'a Ir, payload: &'a Payload) -> Vec<&'a Ty> {
    match payload {
        Payload::One(content) => vec![&content.ty],
        Payload::Choice(id) => ir.choices[id.0].arms.iter().map(|arm| &arm.content.ty).collect(),
    }
}
