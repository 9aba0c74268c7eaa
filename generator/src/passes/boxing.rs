//! Puts pointers where a type would contain itself by value, and where one variant of an enumeration would make all
//! others large.

use crate::graph::components;
use crate::ir::{Additional, Ir, Payload, Shape, Ty, TypeDef, TypeId};

/// Above this many bytes a variant is boxed; the values of an enumeration are as large as its largest variant.
const LARGE: usize = 144;

/// Boxes what has to be boxed.
pub(crate) fn run(ir: &mut Ir) {
    let holders: Vec<Option<Holder>> =
        (0..ir.types.len()).map(|index| holder(&ir.types, &Ty::Named(TypeId(index)))).collect();
    // First the alternatives of unions: what holds such a union needs no pointer of its own then.
    break_circles(&mut ir.types, &holders, |shape| matches!(shape, Shape::Union(_)));
    let component = break_circles(&mut ir.types, &holders, |_| true);
    let sizes = Sizes::of(&ir.types, &component, holders);
    for def in &mut ir.types {
        if let Shape::Union(union) = &mut def.shape {
            union.arms.iter_mut().filter(|arm| sizes.ty(&arm.ty) > LARGE).for_each(|arm| wrap(&mut arm.ty));
        }
    }
    for arm in ir.choices.iter_mut().flat_map(|choice| &mut choice.arms) {
        if sizes.ty(&arm.content.ty) > LARGE {
            wrap(&mut arm.content.ty);
        }
    }
    for outcome in ir.responses.iter_mut().flat_map(|responses| &mut responses.arms).map(|arm| &mut arm.outcome) {
        if let Some(Payload::One(content)) = &mut outcome.body
            && sizes.ty(&content.ty) > LARGE
        {
            wrap(&mut content.ty);
        }
        let fields = outcome.headers.iter().flat_map(|id| &ir.headers[id.0].fields);
        outcome.boxed_headers = fields.map(|field| sizes.ty(&field.ty)).sum::<usize>() > LARGE / 2;
    }
}

/// Puts pointers into models of some shapes, where these are parts of a circle. Gives the number of each model's circle.
fn break_circles(types: &mut [TypeDef], holders: &[Option<Holder>], of: impl Fn(&Shape) -> bool) -> Vec<usize> {
    let component = components(&edges(types));
    let cyclic = |from: usize, ty: &Ty| {
        let target = ty.by_value().and_then(|id| holders[id.0]);
        target.is_some_and(|to| component[to.model.0] == component[from])
    };
    for (index, def) in types.iter_mut().enumerate().filter(|(_, def)| of(&def.shape)) {
        for ty in parts(&mut def.shape).into_iter().filter(|ty| cyclic(index, ty)) {
            wrap(ty);
        }
    }
    component
}

fn wrap(ty: &mut Ty) {
    if !matches!(ty, Ty::Boxed(_)) {
        *ty = Ty::Boxed(Box::new(std::mem::replace(ty, Ty::Any)));
    }
}

/// The types that a model holds, where a pointer could go.
fn parts(shape: &mut Shape) -> Vec<&mut Ty> {
    match shape {
        Shape::Struct(structure) => structure.fields.iter_mut().map(|field| &mut field.ty).collect(),
        Shape::Union(union) => union.arms.iter_mut().map(|arm| &mut arm.ty).collect(),
        Shape::Tuple(tuple) => tuple.items.iter_mut().map(|item| &mut item.ty).collect(),
        Shape::Newtype(ty) => vec![ty],
        Shape::StringEnum(..) | Shape::Alias(_) => Vec::new(),
    }
}

/// The model proper that a type holds by value, behind any aliases.
#[derive(Clone, Copy)]
struct Holder {
    model: TypeId,
    /// Whether one of the aliases adds `null`.
    nullable: bool,
}

fn holder(types: &[TypeDef], ty: &Ty) -> Option<Holder> {
    let mut found = Holder { model: ty.by_value()?, nullable: false };
    // An alias leads to a model that was made before it or after it, never back: the reader refuses such references.
    for _ in 0..types.len() {
        match &types[found.model.0].shape {
            Shape::Alias(inner) => {
                let nullable = found.nullable || matches!(inner, Ty::Nullable(_));
                found = Holder { model: inner.by_value()?, nullable };
            }
            _ => return Some(found),
        }
    }
    None
}

fn edges(types: &[TypeDef]) -> Vec<Vec<usize>> {
    let targets = |def: &TypeDef| -> Vec<usize> {
        let held: Vec<&Ty> = match &def.shape {
            Shape::Struct(structure) => structure.fields.iter().map(|field| &field.ty).collect(),
            Shape::Union(union) => union.arms.iter().map(|arm| &arm.ty).collect(),
            Shape::Tuple(tuple) => tuple.items.iter().map(|item| &item.ty).collect(),
            Shape::Newtype(ty) => vec![ty],
            Shape::StringEnum(..) | Shape::Alias(_) => Vec::new(),
        };
        held.into_iter().filter_map(|ty| holder(types, ty)).map(|holder| holder.model.0).collect()
    };
    types.iter().map(targets).collect()
}

/// Sizes of models in bytes: estimates that err on the large side, and the same on every machine.
struct Sizes {
    sizes: Vec<usize>,
    /// The model proper behind each model.
    holders: Vec<Option<Holder>>,
}

impl Sizes {
    /// Components are numbered from the models that hold no others, and within one everything is behind a pointer: so
    /// each model is measured after those that it holds.
    fn of(types: &[TypeDef], component: &[usize], holders: Vec<Option<Holder>>) -> Self {
        let mut order: Vec<usize> = (0..types.len()).collect();
        order.sort_by_key(|index| component[*index]);
        let mut sizes = Self { sizes: vec![0; types.len()], holders };
        for index in order {
            sizes.sizes[index] = sizes.shape(&types[index].shape);
        }
        sizes
    }

    fn shape(&self, shape: &Shape) -> usize {
        match shape {
            Shape::Struct(structure) => {
                let kept = if matches!(structure.additional, Additional::Kept { .. }) { 24 } else { 0 };
                structure
                    .fields
                    .iter()
                    .map(|field| (self.ty(&field.ty) + if field.required { 0 } else { 8 }).next_multiple_of(8))
                    .sum::<usize>()
                    + kept
            }
            Shape::StringEnum(..) => 24,
            Shape::Union(union) => {
                union.arms.iter().map(|arm| self.ty(&arm.ty).min(LARGE)).max().unwrap_or(0).max(32) + 8
            }
            Shape::Tuple(tuple) => tuple.items.iter().map(|item| (self.ty(&item.ty) + 8).next_multiple_of(8)).sum(),
            Shape::Newtype(ty) | Shape::Alias(ty) => self.ty(ty),
        }
    }

    fn ty(&self, ty: &Ty) -> usize {
        match ty {
            Ty::Word(_) => 0,
            Ty::Bool => 1,
            Ty::I32 | Ty::U32 | Ty::Date => 4,
            Ty::I64 | Ty::U64 | Ty::F64 | Ty::Boxed(_) => 8,
            Ty::Uuid | Ty::DateTime | Ty::Integer => 16,
            Ty::String | Ty::Base64 | Ty::List(_) | Ty::Map(_) => 24,
            // A `Value` is as large as `serde_json` makes it with the feature `preserve_order`.
            Ty::Any | Ty::Binary => 72,
            Ty::Nullable(inner) => self.ty(inner) + 8,
            Ty::Named(id) => match self.holders[id.0] {
                Some(holder) => self.sizes[holder.model.0] + if holder.nullable { 8 } else { 0 },
                None => self.sizes[id.0],
            },
        }
    }
}
