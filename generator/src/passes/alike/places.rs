//! Where inline models are in the document, as far as their names say it.

use std::collections::HashMap;

use crate::ir::{Ir, Name, Rule, Shape, Table, TableRef, Ty, TypeDef, TypeId};

/// Places of inline models, by the file that they belong to and the words that they are called after.
pub(super) struct Places {
    // Lookup only, never iterated.
    known: HashMap<TypeId, HashMap<String, usize>>,
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
        self.known.entry(def.owner).or_default().entry(def.name.hint.clone()).or_insert(index);
    }

    fn has(&self, owner: TypeId, hint: &str) -> bool {
        self.known.get(&owner).is_some_and(|known| known.contains_key(hint))
    }

    /// The model that an inline one is a part of.
    pub(super) fn whole(&self, index: usize, def: &TypeDef) -> Option<usize> {
        let known = self.known.get(&def.owner)?;
        let outer = std::iter::successors(Some(def.name.hint.as_str()), |hint| Some(hint.rsplit_once(' ')?.0));
        outer.skip(1).find_map(|hint| known.get(hint).copied()).filter(|whole| *whole != index)
    }
}

/// Gives the parts of what is another name for its twin in the same model their own names too.
pub(super) fn name_parts(ir: &mut Ir) {
    let mut places = Places::of(ir);
    let mut parts: Vec<Vec<usize>> = vec![Vec::new(); ir.types.len()];
    for (index, def) in ir.types.iter().enumerate().filter(|(index, def)| def.owner.0 != *index) {
        if let Some(whole) = places.whole(index, def) {
            parts[whole].push(index);
        }
    }
    let mut next = 0;
    while let Some(def) = ir.types.get(next) {
        next += 1;
        let Shape::Alias(Ty::Named(twin)) = def.shape else { continue };
        let (owner, hint, twin) = (def.owner, def.name.hint.clone(), written(ir, twin));
        let within = ir.ty(twin).owner == owner && twin != owner && owner.0 + 1 != next;
        // What leads back to what holds it has no end of parts.
        if !within || hint.starts_with(&format!("{} ", ir.ty(twin).name.hint)) {
            continue;
        }
        for part in parts.get(twin.0).into_iter().flatten().copied() {
            let Some(rest) = ir.types[part].name.hint.strip_prefix(&ir.ty(twin).name.hint) else { continue };
            let hint = format!("{hint}{rest}");
            if !places.has(owner, &hint) {
                let def = other_name(&ir.types[part], TypeId(part), hint);
                places.add(ir.types.len(), &def);
                ir.types.push(def);
            }
        }
    }
}

/// What another name stands for at last.
fn written(ir: &Ir, id: TypeId) -> TypeId {
    let mut written = id;
    // No alias leads back to itself: the reader refuses such references.
    while let Shape::Alias(Ty::Named(model)) = ir.ty(written).shape {
        written = model;
    }
    written
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
