//! Where inline models are in the document, as far as their names say it.

use std::collections::HashMap;

use crate::ir::{Ir, Name, Rule, Shape, Table, TableRef, Ty, TypeDef, TypeId};

/// Places of inline models, by the file that they belong to and the words that they are called after.
pub(super) struct Places {
    // Lookup only, never iterated. The first of that name, and whether there are others.
    known: HashMap<TypeId, HashMap<String, (usize, bool)>>,
}

impl Places {
    pub(super) fn of(ir: &Ir) -> Self {
        let mut places = Self { known: HashMap::new() };
        for (index, def) in ir.types.iter().enumerate() {
            places.add(index, def);
        }
        places
    }

    fn add(&mut self, index: usize, def: &TypeDef) {
        let known = self.known.entry(def.owner).or_default();
        known.entry(def.name.hint.clone()).and_modify(|(_, others)| *others = true).or_insert((index, false));
    }

    fn has(&self, owner: TypeId, hint: &str) -> bool {
        self.known.get(&owner).is_some_and(|known| known.contains_key(hint))
    }

    /// Whether several models are called after the same words, so that all but one have numbers.
    fn is_ambiguous(&self, def: &TypeDef) -> bool {
        self.known.get(&def.owner).and_then(|known| known.get(&def.name.hint)).is_some_and(|(_, others)| *others)
    }

    /// The model that an inline one is a part of.
    pub(super) fn whole(&self, index: usize, def: &TypeDef) -> Option<usize> {
        let known = self.known.get(&def.owner)?;
        let outer = std::iter::successors(Some(def.name.hint.as_str()), |hint| Some(hint.rsplit_once(' ')?.0));
        outer.skip(1).find_map(|hint| known.get(hint)).map(|(index, _)| *index).filter(|whole| *whole != index)
    }
}

/// Gives the parts of what is another name for its twin in the same model their own names too.
pub(super) fn name_parts(ir: &mut Ir) {
    let mut places = Places::of(ir);
    let known = ir.types.len();
    // For each name that is added, the one whose part it is for.
    let mut wholes: Vec<usize> = Vec::new();
    let mut next = 0;
    while let Some(def) = ir.types.get(next) {
        let (index, owner, hint, ambiguous) = (next, def.owner, def.name.hint.clone(), places.is_ambiguous(def));
        next += 1;
        let Shape::Alias(Ty::Named(twin)) = def.shape else { continue };
        let twin = ir.written(twin);
        let within = ir.ty(twin).owner == owner && twin != owner && owner.0 != index;
        // What leads back to what holds it has no end of parts.
        let mut outer = std::iter::successors(Some(index), |index| wholes.get(index.checked_sub(known)?).copied());
        if !within || ambiguous || outer.any(|outer| outer != index && ir.written(TypeId(outer)) == twin) {
            continue;
        }
        for (part, rest) in parts(ir, twin) {
            let hint = format!("{hint}{rest}");
            if !places.has(owner, &hint) && !places.is_ambiguous(ir.ty(part)) {
                let def = other_name(ir.ty(part), part, hint);
                places.add(ir.types.len(), &def);
                ir.types.push(def);
                wholes.push(index);
            }
        }
    }
}

/// The inline models that one holds itself, each with the words that its name adds.
fn parts(ir: &Ir, whole: TypeId) -> Vec<(TypeId, String)> {
    let def = ir.ty(whole);
    let parts = def.shape.types().filter_map(Ty::named).filter(|part| ir.ty(*part).owner == def.owner);
    parts
        .filter_map(|part| {
            let rest = ir.ty(part).name.hint.strip_prefix(&def.name.hint)?;
            rest.starts_with(' ').then(|| (part, rest.to_owned()))
        })
        .collect()
}

fn other_name(part: &TypeDef, id: TypeId, hint: String) -> TypeDef {
    TypeDef {
        module: Name::new(hint.clone()),
        name: Name::new(hint),
        owner: part.owner,
        constant: Name::default(),
        shared: false,
        place: part.place.clone(),
        docs: Vec::new(),
        shape: Shape::Alias(Ty::Named(id)),
        table: Table(vec![Rule::Ref(TableRef::Type(id))]),
        as_written: false,
        nullable: false,
        sent: false,
    }
}
