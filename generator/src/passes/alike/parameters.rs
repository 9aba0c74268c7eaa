//! Structs of parameters with the same fields.

use std::collections::HashMap;

use crate::ir::{Ir, Name, Operation, Parameter, Parameters, ParametersId, TypeId};

/// An operation, by group and number, and its parameters in an order of their own.
struct First {
    at: (usize, usize),
    params: Vec<Parameter>,
}

/// Merges structs of parameters, in whatever order they list them. Callbacks and webhooks are for servers alone.
///
/// Names must be settled: a field may have a number because of an argument of its operation.
pub(crate) fn run(ir: &mut Ir) {
    // By the names of the parameters. Lookup only, never iterated.
    let mut known: HashMap<Vec<String>, Vec<First>> = HashMap::new();
    for at in outbound(ir) {
        let params = in_order(ir, &operation(ir, at).params);
        let names = params.iter().map(|parameter| parameter.wire.clone()).collect();
        let candidates = known.entry(names).or_default();
        match candidates.iter().find(|first| first.params == params).map(|first| first.at) {
            Some(first) => share(ir, first, at),
            None => candidates.push(First { at, params }),
        }
    }
}

/// Makes one struct for two operations, of which the first may have one with others.
fn share(ir: &mut Ir, first: (usize, usize), second: (usize, usize)) {
    let id = operation(ir, first).params_of.unwrap_or_else(|| {
        let mut fields = operation(ir, first).params.clone();
        let mut of_no_place = |id: &mut TypeId| {
            if let Some(model) = ir.shared(*id) {
                *id = model;
            }
        };
        for field in &mut fields {
            field.each_model(&mut of_no_place);
        }
        ir.parameters.push(Parameters { name: Name::default(), fields, known_as: String::new() });
        ParametersId(ir.parameters.len() - 1)
    });
    for (group, number) in [first, second] {
        ir.groups[group].operations[number].params_of = Some(id);
    }
}

fn operation(ir: &Ir, (group, number): (usize, usize)) -> &Operation {
    &ir.groups[group].operations[number]
}

/// Parameters in an order of their own, with models instead of other names for them.
fn in_order(ir: &Ir, params: &[Parameter]) -> Vec<Parameter> {
    let mut params = params.to_vec();
    params.sort_by(|one, other| one.name.ident.cmp(&other.name.ident));
    for parameter in &mut params {
        parameter.each_model(&mut |id| {
            *id = ir.written(*id);
        });
    }
    params
}

/// Operations of clients that have a struct of parameters: group and number.
fn outbound(ir: &Ir) -> Vec<(usize, usize)> {
    let groups = ir.groups.iter().enumerate().filter(|(_, group)| !group.inbound);
    let operations = groups.flat_map(|(at, group)| group.operations.iter().enumerate().map(move |(n, op)| (at, n, op)));
    operations.filter(|(_, _, operation)| !operation.params.is_empty()).map(|(at, n, _)| (at, n)).collect()
}
