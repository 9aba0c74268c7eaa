//! Models of their own for what places in several files have in common.

use std::collections::BTreeMap;

use super::models::Classes;
use super::places::Places;
use crate::ir::{Ir, Name, Shape, Ty, TypeDef, TypeId};

/// The models that stand for classes whose places are in several files.
pub(super) struct Shared {
    /// By the model that stands for the class.
    of: Vec<Option<TypeId>>,
    /// Each of them: its places, and the one in whose file it is.
    models: Vec<(Vec<usize>, TypeId)>,
}

/// Where something belongs.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Home {
    /// Into the file of a model.
    Model(TypeId),
    /// Into the file of one that is shared itself.
    Shared(TypeId),
}

impl Shared {
    pub(super) fn find(ir: &Ir, classes: &Classes) -> Self {
        let places = Places::of(ir);
        let mut members: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
        for index in 0..ir.types.len() {
            members.entry(classes.of(TypeId(index)).0).or_default().push(index);
        }
        let mut candidates: Vec<(usize, Vec<usize>)> =
            members.into_iter().filter(|(class, places)| places.len() > 1 && !classes.is_named(*class)).collect();
        // What holds others is placed before them.
        let words = |index: &usize| ir.types[*index].name.hint.split(' ').count();
        candidates.sort_by_key(|(_, places)| (places.iter().map(words).min(), places.first().copied()));
        let mut shared = Self { of: vec![None; ir.types.len()], models: Vec::new() };
        for (class, members) in candidates {
            let mut homes = members.iter().map(|index| shared.home(ir, classes, &places, *index));
            let Some(first) = homes.next() else { continue };
            let id = TypeId(ir.types.len() + shared.models.len());
            let owner = match first {
                _ if homes.any(|home| home != first) => id,
                Home::Shared(home) => home,
                Home::Model(_) => continue,
            };
            shared.of[class] = Some(id);
            shared.models.push((members, owner));
        }
        shared
    }

    /// Where a place would have its model, were it by itself.
    fn home(&self, ir: &Ir, classes: &Classes, places: &Places, index: usize) -> Home {
        let def = &ir.types[index];
        if def.owner.0 == index {
            return Home::Model(def.owner);
        }
        let whole = places.whole(index, def).and_then(|whole| self.of(classes, TypeId(whole)));
        match whole {
            Some(whole) => Home::Shared(self.models[whole.0 - ir.types.len()].1),
            None => Home::Model(self.file(ir, classes, def.owner)),
        }
    }

    /// The file that a file's parts go to: what becomes another name for something elsewhere takes its parts there, which
    /// may itself have gone elsewhere.
    pub(super) fn file(&self, ir: &Ir, classes: &Classes, home: TypeId) -> TypeId {
        let stays = |home: TypeId| classes.written(home) == home || self.of(classes, home).is_some();
        let homes = std::iter::successors(Some(home), |home| Some(ir.ty(classes.written(*home)).owner));
        homes.take(ir.types.len() + 1).find(|home| stays(*home)).unwrap_or(home)
    }

    /// The model that stands for a place, if it is shared.
    pub(super) fn of(&self, classes: &Classes, id: TypeId) -> Option<TypeId> {
        self.of[classes.of(id).0]
    }

    /// These models, in order. Their names come from those of their places.
    pub(super) fn definitions(&self, ir: &Ir, classes: &Classes) -> Vec<TypeDef> {
        self.models.iter().map(|(members, owner)| self.definition(ir, classes, members, *owner)).collect()
    }

    fn definition(&self, ir: &Ir, classes: &Classes, members: &[usize], owner: TypeId) -> TypeDef {
        let written = ir.ty(classes.written(TypeId(members[0])));
        let (mut shape, mut table) = (written.shape.clone(), written.table.clone());
        let mut of_no_place = |id: &mut TypeId| *id = self.of(classes, *id).unwrap_or(*id);
        shape.each_model(&mut of_no_place);
        table.each_model(&mut of_no_place);
        TypeDef {
            name: Name::default(),
            owner,
            constant: Name::default(),
            module: Name::default(),
            shared: true,
            place: written.place.clone(),
            docs: self::docs(ir, members),
            shape,
            table,
            as_written: written.as_written,
            nullable: written.nullable,
            sent: written.sent,
        }
    }
}

/// What all places say of themselves. What is another name already says nothing: its field does.
fn docs(ir: &Ir, members: &[usize]) -> Vec<String> {
    let mut own =
        members.iter().map(|index| &ir.types[*index]).filter(|def| !matches!(def.shape, Shape::Alias(Ty::Named(_))));
    let Some(first) = own.next() else { return Vec::new() };
    let mut docs = first.docs.clone();
    own.for_each(|def| docs.retain(|text| def.docs.contains(text)));
    docs
}
