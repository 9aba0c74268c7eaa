//! Finds inline models that say the same, and structs of parameters with the same fields, and writes each of them once.
//!
//! One of them is written; the others become other names for it. So each has the name that its own place gives it, whatever
//! else the document has, and a document that grows renames nothing. Models that the document names itself are not merged
//! with each other, since their names say what they mean, and inline ones only where the last words of their names are the
//! same: the `state` of a lamp and the `position` of a door are two things even if they have the same values.

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};

use crate::ir::{Ir, Parameter, Shape, Table, Ty, TypeDef, TypeId};

/// Merges models.
pub(crate) fn models(ir: &mut Ir) {
    let classes = Classes::find(ir);
    let owners: Vec<TypeId> = ir.types.iter().map(|def| def.owner).collect();
    for (index, def) in ir.types.iter_mut().enumerate() {
        let written = classes.written(TypeId(index));
        if written.0 != index {
            def.shape = Shape::Alias(Ty::Named(written));
        }
        // What becomes another name for something elsewhere takes its parts there.
        def.owner = owners[classes.written(def.owner).0];
    }
}

/// Which models say the same.
struct Classes {
    /// The model that stands for each model's class while others are compared with it.
    of: Vec<usize>,
    /// The one of the class that is written, for such a model.
    written: Vec<usize>,
}

impl Classes {
    fn find(ir: &Ir) -> Self {
        let mut named = vec![false; ir.types.len()];
        ir.components.iter().for_each(|(_, id)| named[id.0] = true);
        let mut classes = Self { of: (0..ir.types.len()).collect(), written: (0..ir.types.len()).collect() };
        // The shortest name tells most; of several the first.
        let rank = |index: usize| (!named[index], ir.types[index].name.hint.len(), index);
        // Lookup only, never iterated.
        let mut known: HashMap<u64, Vec<usize>> = HashMap::new();
        // What is inline comes after what holds it, so that parts are settled before the whole.
        for (index, def) in ir.types.iter().enumerate().rev() {
            if !takes_another_name(&def.shape) {
                continue;
            }
            let candidates = known.entry(fingerprint(def)).or_default();
            let like = candidates.iter().copied().find(|other| classes.alike(def, &ir.types[*other]));
            match like {
                None => candidates.push(index),
                Some(other) if named[index] && named[classes.written[other]] => {}
                Some(other) => {
                    classes.of[index] = other;
                    if rank(index) < rank(classes.written[other]) {
                        classes.written[other] = index;
                    }
                }
            }
        }
        classes
    }

    /// The one of a model's class that is written.
    fn written(&self, id: TypeId) -> TypeId {
        TypeId(self.written[self.of[id.0]])
    }

    fn alike(&self, one: &TypeDef, other: &TypeDef) -> bool {
        last_word(one) == last_word(other)
            && one.docs == other.docs
            && self.shape(&one.shape) == self.shape(&other.shape)
            && self.table(&one.table) == self.table(&other.table)
    }

    /// A shape, with the same model for all of a class.
    fn shape(&self, shape: &Shape) -> Shape {
        let mut shape = shape.clone();
        shape.each_model(&mut |id| id.0 = self.of[id.0]);
        shape
    }

    fn table(&self, table: &Table) -> Table {
        let mut table = table.clone();
        table.each_model(&mut |id| id.0 = self.of[id.0]);
        table
    }
}

/// Whether another name for a type is as good as the type: those of tuples make no values.
fn takes_another_name(shape: &Shape) -> bool {
    matches!(shape, Shape::Struct(_) | Shape::StringEnum(..) | Shape::Union(_))
}

fn last_word(def: &TypeDef) -> &str {
    def.name.hint.rsplit(' ').next().unwrap_or_default()
}

/// A hash of what tells most models from each other.
fn fingerprint(def: &TypeDef) -> u64 {
    let mut hasher = DefaultHasher::new();
    last_word(def).hash(&mut hasher);
    match &def.shape {
        Shape::Struct(structure) => structure.fields.iter().for_each(|field| field.property.hash(&mut hasher)),
        Shape::StringEnum(variants, _) => variants.iter().for_each(|variant| variant.value.hash(&mut hasher)),
        Shape::Union(union) => union.arms.iter().for_each(|arm| arm.name.hint.hash(&mut hasher)),
        Shape::Tuple(_) | Shape::Newtype(_) | Shape::Alias(_) => {}
    }
    hasher.finish()
}

/// An operation whose struct of parameters is written.
struct First {
    group: usize,
    number: usize,
    params: Vec<Parameter>,
}

/// Merges structs of parameters, in whatever order they list them. Callbacks and webhooks are for servers alone.
///
/// Names must be settled: a field may have a number because of an argument of its operation.
pub(crate) fn parameters(ir: &mut Ir) {
    // By the names of the parameters. Lookup only, never iterated.
    let mut known: HashMap<Vec<String>, Vec<First>> = HashMap::new();
    for (group, number) in outbound(ir) {
        let params = in_order(ir, &ir.groups[group].operations[number].params);
        let names = params.iter().map(|parameter| parameter.wire.clone()).collect();
        let candidates = known.entry(names).or_default();
        match candidates.iter().find(|first| first.params == params) {
            Some(first) => {
                ir.groups[first.group].operations[first.number].params_shared += 1;
                ir.groups[group].operations[number].params_of = Some((first.group, first.number));
            }
            None => candidates.push(First { group, number, params }),
        }
    }
}

/// Parameters in an order of their own, with models instead of other names for them.
fn in_order(ir: &Ir, params: &[Parameter]) -> Vec<Parameter> {
    let mut params = params.to_vec();
    params.sort_by(|one, other| one.name.ident.cmp(&other.name.ident));
    for parameter in &mut params {
        parameter.each_model(&mut |id| {
            if let Shape::Alias(Ty::Named(model)) = ir.ty(*id).shape {
                *id = model;
            }
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
