//! Finds the models whose every value is valid, so that nobody checks them.

use super::fixpoint;
use crate::ir::{Additional, Check, Ir, Shape, Struct, Ty, TypeDef};

/// Downgrades each check of a type that has nothing to check.
pub(crate) fn run(ir: &mut Ir) {
    let checked = checked(&ir.types);
    for def in &mut ir.types {
        if let Shape::Struct(structure) = &mut def.shape {
            for field in &mut structure.fields {
                settle(&mut field.check, &field.ty, &checked);
            }
            if let Additional::Kept { ty, check, .. } = &mut structure.additional {
                settle(check, ty, &checked);
            }
        }
        if let Shape::Tuple(tuple) = &mut def.shape {
            tuple.items.iter_mut().for_each(|item| settle(&mut item.check, &item.ty, &checked));
        }
        if let Shape::Union(union) = &mut def.shape {
            union.arms.iter_mut().for_each(|arm| settle(&mut arm.check, &arm.ty, &checked));
        }
    }
    for operation in ir.groups.iter_mut().flat_map(|group| &mut group.operations) {
        for parameter in operation.arguments.iter_mut().chain(&mut operation.params) {
            settle(&mut parameter.check, &parameter.ty, &checked);
        }
    }
}

fn settle(check: &mut Check, ty: &Ty, checked: &[bool]) {
    if *check == Check::Valid && is_trivial(ty, checked) {
        *check = Check::None;
    }
}

fn is_trivial(ty: &Ty, checked: &[bool]) -> bool {
    ty.named().is_none_or(|id| !checked[id.0])
}

/// For each model whether there is something to check in its values.
fn checked(types: &[TypeDef]) -> Vec<bool> {
    fixpoint::least(types, |def, checked| match &def.shape {
        Shape::Struct(structure) => !struct_is_trivial(structure, checked),
        Shape::StringEnum(..) | Shape::Union(_) | Shape::Tuple(_) | Shape::Newtype(_) => true,
        Shape::Alias(ty) => !is_trivial(ty, checked),
    })
}

fn struct_is_trivial(structure: &Struct, checked: &[bool]) -> bool {
    let nothing = |check: Check, ty: &Ty| check == Check::None || check == Check::Valid && is_trivial(ty, checked);
    let additional = match &structure.additional {
        Additional::Kept { ty, check, .. } => nothing(*check, ty),
        Additional::Ignored | Additional::Refused => true,
    };
    structure.check < Check::Whole && additional && structure.fields.iter().all(|field| nothing(field.check, &field.ty))
}
