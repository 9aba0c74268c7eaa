//! Finds the models whose every value is valid, so that nobody checks them.

use crate::ir::{Additional, Check, Ir, Shape, Struct, Ty, TypeDef};

/// Downgrades each check of a type that has nothing to check.
pub(crate) fn run(ir: &mut Ir) {
    let trivial = trivial(&ir.types);
    let sensitive = sensitive(&ir.types);
    for def in &mut ir.types {
        if let Shape::Struct(structure) = &mut def.shape {
            for field in &mut structure.fields {
                settle(&mut field.check, &field.ty, &trivial);
            }
            if let Additional::Kept { ty, check, .. } = &mut structure.additional {
                settle(check, ty, &trivial);
            }
        }
        if let Shape::Union(union) = &mut def.shape {
            union.recheck |=
                union.exclusive && !union.arms.iter().any(|arm| arm.ty.named().is_some_and(|id| sensitive[id.0]));
            union.arms.iter_mut().for_each(|arm| settle(&mut arm.check, &arm.ty, &trivial));
        }
    }
    for operation in ir.groups.iter_mut().flat_map(|group| &mut group.operations) {
        for parameter in operation.arguments.iter_mut().chain(&mut operation.params) {
            settle(&mut parameter.check, &parameter.ty, &trivial);
        }
    }
}

/// For each model whether the verdict on a value can change when members that no property names are left out, in the
/// value itself or anywhere in it.
fn sensitive(types: &[TypeDef]) -> Vec<bool> {
    let mut sensitive: Vec<bool> = types.iter().map(|def| is_sensitive(&def.shape)).collect();
    loop {
        let leads = |ty: &Ty| ty.named().is_some_and(|id| sensitive[id.0]);
        let added: Vec<usize> = (0..types.len())
            .filter(|index| !sensitive[*index])
            .filter(|index| match &types[*index].shape {
                Shape::Struct(structure) => structure.fields.iter().any(|field| leads(&field.ty)),
                Shape::Union(union) => union.arms.iter().any(|arm| leads(&arm.ty)),
                Shape::Newtype(ty) | Shape::Alias(ty) => leads(ty),
                Shape::StringEnum(..) => false,
            })
            .collect();
        if added.is_empty() {
            return sensitive;
        }
        for index in added {
            sensitive[index] = true;
        }
    }
}

/// Whether the verdict on a value can change when members that no property names are left out.
fn is_sensitive(shape: &Shape) -> bool {
    matches!(shape, Shape::Struct(structure) if structure.check == Check::Whole || !matches!(structure.additional, Additional::Ignored))
}

fn settle(check: &mut Check, ty: &Ty, trivial: &[bool]) {
    if *check == Check::Valid && is_trivial(ty, trivial) {
        *check = Check::None;
    }
}

fn is_trivial(ty: &Ty, trivial: &[bool]) -> bool {
    ty.named().is_none_or(|id| trivial[id.0])
}

/// For each model whether all its values are valid: the greatest solution, found by striking out.
fn trivial(types: &[TypeDef]) -> Vec<bool> {
    let mut trivial = vec![true; types.len()];
    loop {
        let struck: Vec<usize> = (0..types.len())
            .filter(|index| trivial[*index] && !shape_is_trivial(&types[*index].shape, &trivial))
            .collect();
        if struck.is_empty() {
            return trivial;
        }
        for index in struck {
            trivial[index] = false;
        }
    }
}

fn shape_is_trivial(shape: &Shape, trivial: &[bool]) -> bool {
    match shape {
        Shape::Struct(structure) => struct_is_trivial(structure, trivial),
        Shape::StringEnum(..) | Shape::Union(_) | Shape::Newtype(_) => false,
        Shape::Alias(ty) => is_trivial(ty, trivial),
    }
}

fn struct_is_trivial(structure: &Struct, trivial: &[bool]) -> bool {
    let nothing = |check: Check, ty: &Ty| check == Check::None || check == Check::Valid && is_trivial(ty, trivial);
    let additional = match &structure.additional {
        Additional::Kept { ty, check, .. } => nothing(*check, ty),
        Additional::Ignored | Additional::Refused => true,
    };
    structure.check < Check::Whole && additional && structure.fields.iter().all(|field| nothing(field.check, &field.ty))
}
