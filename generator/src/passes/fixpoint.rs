//! What follows from what, for every model at once.

use crate::ir::{Ty, TypeDef};

/// The least solution of `holds`: a model is in it when `holds` says so of what is in it already. `holds` must be monotone and
/// look only at the models that the model itself names, so that a model is looked at again only when one of those has come in.
pub(super) fn least(types: &[TypeDef], holds: impl Fn(&TypeDef, &[bool]) -> bool) -> Vec<bool> {
    let mut users: Vec<Vec<usize>> = vec![Vec::new(); types.len()];
    for (user, def) in types.iter().enumerate() {
        def.shape.types().filter_map(Ty::named).for_each(|id| users[id.0].push(user));
    }
    let mut solution = vec![false; types.len()];
    let mut rest: Vec<usize> = (0..types.len()).rev().collect();
    while let Some(index) = rest.pop() {
        if !solution[index] && holds(&types[index], &solution) {
            solution[index] = true;
            rest.extend(&users[index]);
        }
    }
    solution
}
