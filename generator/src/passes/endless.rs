//! Finds models that no finite value can have: objects that require one of their own kind, and so on without end.

use super::fixpoint;
use crate::ir::{Ir, Shape, Ty, TypeDef};
use crate::report::{Code, Diagnostic, Diagnostics};

/// Reports each model without a finite value.
pub(crate) fn run(ir: &Ir, diagnostics: &mut Diagnostics) {
    // A model is known to have a finite value once all that it demands are.
    let finite = fixpoint::least(&ir.types, ends);
    for (def, _) in ir.types.iter().zip(finite).filter(|(_, finite)| !finite) {
        diagnostics.push(
            Diagnostic::new(Code::RecursiveWithoutEnd, format!("a value of `{}` could never end", def.name.hint))
                .at(&def.place)
                .help("make the member that leads back optional, nullable, or a list"),
        );
    }
}

/// Whether a model has some finite value.
fn ends(def: &TypeDef, finite: &[bool]) -> bool {
    match &def.shape {
        Shape::Struct(structure) => {
            structure.fields.iter().filter(|field| field.required).all(|field| ty_ends(&field.ty, finite))
        }
        Shape::Union(union) => union.arms.iter().any(|arm| ty_ends(&arm.ty, finite)),
        Shape::Tuple(tuple) => tuple.items.iter().take(tuple.required).all(|item| ty_ends(&item.ty, finite)),
        Shape::Newtype(ty) | Shape::Alias(ty) => ty_ends(ty, finite),
        Shape::StringEnum(..) => true,
    }
}

fn ty_ends(ty: &Ty, finite: &[bool]) -> bool {
    match ty {
        Ty::Named(id) => finite[id.0],
        Ty::Boxed(inner) => ty_ends(inner, finite),
        _ => true,
    }
}
