//! Finds inline models that say the same, and writes each of them once.
//!
//! Models that the document names itself are not merged with each other, since their names say what they mean. Inline ones are
//! only where the last words of their names, which are those of their properties or parameters, are the same: the `state` of a
//! lamp and the `position` of a door are two things even if they have the same values. The `owner` of a lamp and the `author` of a
//! book are one if both are a person or a company that the document names. What the document says of each place as
//! a whole stands with its name.

use std::collections::{HashMap, HashSet};
use std::hash::{DefaultHasher, Hash, Hasher};

use super::places;
use super::shared::Shared;
use crate::ir::{Ir, Name, Shape, Table, Ty, TypeDef, TypeId, VALUE};
use crate::openapi::direction::Direction;

/// Merges models.
pub(crate) fn run(ir: &mut Ir) {
    places::name_parts(ir);
    let said = said_by_fields(ir);
    let classes = Classes::find(ir);
    let shared = Shared::find(ir, &classes);
    let files: Vec<TypeId> = ir.types.iter().map(|def| shared.file(ir, &classes, def.owner)).collect();
    let definitions = shared.definitions(ir, &classes);
    for (index, (def, file)) in ir.types.iter_mut().zip(files).enumerate() {
        let id = TypeId(index);
        let written = shared.of(&classes, id).unwrap_or_else(|| classes.written(id));
        if written != id {
            def.shape = Shape::Alias(Ty::Named(written));
        }
        def.owner = file;
    }
    ir.types.extend(definitions);
    gather(ir);
    say_once(ir, &said);
}

/// Puts names of places into one file that no model of theirs has to do with: those of the parts of what is shared itself.
fn gather(ir: &mut Ir) {
    let mut used = by_operation(ir);
    let mut others = vec![true; ir.types.len()];
    for (index, def) in ir.types.iter().enumerate().filter(|(index, _)| ir.shared(TypeId(*index)).is_none()) {
        others[def.owner.0] = false;
        used[index] = true;
        def.shape.types().filter_map(Ty::named).for_each(|part| used[part.0] = true);
    }
    let mut home = None;
    for (index, used) in used.into_iter().enumerate() {
        let owner = ir.types[index].owner;
        if others[owner.0] || owner.0 != index && !used {
            ir.types[index].owner = *home.get_or_insert(TypeId(index));
        }
    }
    if let Some(home) = home {
        ir.types[home.0].module = Name::new(OTHER_NAMES);
    }
}

/// Puts the types of an operation's parameters into one file; which ones they are.
fn by_operation(ir: &mut Ir) -> Vec<bool> {
    let named: HashSet<TypeId> = ir.components.iter().map(|(_, id)| *id).collect();
    // The operation of each type, by number, unless it has several. Lookup only, never iterated.
    let mut operations: HashMap<TypeId, Option<usize>> = HashMap::new();
    let mut words: Vec<String> = Vec::new();
    for operation in ir.groups.iter().flat_map(|group| &group.operations) {
        let types = operation.arguments.iter().chain(&operation.params).filter_map(|parameter| parameter.ty.named());
        for id in types.filter(|id| ir.ty(*id).owner == *id && !named.contains(id)) {
            let number = Some(words.len());
            operations.entry(id).and_modify(|known| *known = known.filter(|_| *known == number)).or_insert(number);
        }
        words.push(operation.type_name.hint.clone());
    }
    let mut homes: Vec<Option<TypeId>> = vec![None; words.len()];
    let mut those = vec![false; ir.types.len()];
    for (index, is_one) in those.iter_mut().enumerate() {
        let owner = ir.types[index].owner;
        let Some(number) = operations.get(&owner).copied().flatten() else { continue };
        let home = *homes[number].get_or_insert(owner);
        ir.types[index].owner = home;
        ir.types[home.0].module = Name::new(format!("{} parameters", words[number]));
        *is_one = true;
    }
    those
}

/// The file of what has no file of its own.
const OTHER_NAMES: &str = "other names";

/// The models of which fields say all that is said of them.
fn said_by_fields(ir: &Ir) -> HashSet<TypeId> {
    let structs = ir.types.iter().filter_map(|def| if let Shape::Struct(of) = &def.shape { Some(of) } else { None });
    let fields = structs.flat_map(|structure| &structure.fields).map(|field| (&field.ty, &field.docs));
    let operations = ir.groups.iter().flat_map(|group| &group.operations);
    let parameters = operations.flat_map(|operation| operation.arguments.iter().chain(&operation.params));
    let all = fields.chain(parameters.map(|parameter| (&parameter.ty, &parameter.docs)));
    let named = all.filter_map(|(ty, docs)| Some((ty.named()?, docs)));
    named.filter(|(id, docs)| ir.ty(*id).docs.iter().all(|text| docs.contains(text))).map(|(id, _)| id).collect()
}

/// Takes from other names what the fields say that have them, and what is said where they are written.
fn say_once(ir: &mut Ir, said: &HashSet<TypeId>) {
    for index in 0..ir.types.len() {
        let Shape::Alias(Ty::Named(written)) = ir.types[index].shape else { continue };
        let is_shared = ir.ty(written).shared;
        if (is_shared || ir.types[index].owner.0 != index) && said.contains(&TypeId(index)) {
            ir.types[index].docs.clear();
        }
        if is_shared {
            let written = ir.ty(written).docs.clone();
            ir.types[index].docs.retain(|text| !written.contains(text));
        }
    }
}

/// Which models say the same.
pub(super) struct Classes {
    /// A model of the same class, and at last the one that stands for it while others are compared.
    of: Vec<usize>,
    /// The one of the class that is written, for a model that stands for its class.
    written: Vec<usize>,
    /// Which models the document names.
    named: Vec<bool>,
}

impl Classes {
    pub(super) fn find(ir: &Ir) -> Self {
        let named = named(ir);
        // What is another name already, because of a twin in the same model, is of its twin's class.
        let of = ir.types.iter().enumerate().map(|(index, def)| match def.shape {
            Shape::Alias(Ty::Named(twin)) if !named[index] && def.owner.0 != index => twin.0,
            _ => index,
        });
        let mut classes = Self { of: of.collect(), written: (0..ir.types.len()).collect(), named };
        // Once parts are one, what holds them may be; most parts come after what holds them.
        while classes.merge(ir) {}
        classes
    }

    /// Merges the classes that say the same as far as it is known by now; whether there were any.
    fn merge(&mut self, ir: &Ir) -> bool {
        // The shortest name tells most; of several the first.
        let rank = |named: &[bool], index: usize| (!named[index], ir.types[index].name.hint.len(), index);
        // Lookup only, never iterated.
        let mut known: HashMap<u64, Vec<usize>> = HashMap::new();
        let mut merged = false;
        for (index, def) in ir.types.iter().enumerate().rev() {
            if self.of[index] != index || !takes_another_name(&def.shape) {
                continue;
            }
            let candidates = known.entry(self.fingerprint(def)).or_default();
            let like = candidates.iter().copied().find(|other| {
                let both_named = self.is_named(index) && self.is_named(*other);
                !both_named && self.alike(def, &ir.types[*other])
            });
            let Some(other) = like else {
                candidates.push(index);
                continue;
            };
            self.of[index] = other;
            merged = true;
            if rank(&self.named, self.written[index]) < rank(&self.named, self.written[other]) {
                self.written[other] = self.written[index];
            }
        }
        merged
    }

    /// Whether the document names a model of a class.
    pub(super) fn is_named(&self, class: usize) -> bool {
        self.named[self.written[class]]
    }

    /// The model that stands for a model's class.
    pub(super) fn of(&self, id: TypeId) -> TypeId {
        let mut index = id.0;
        while self.of[index] != index {
            index = self.of[index];
        }
        TypeId(index)
    }

    /// The one of a model's class that is written.
    pub(super) fn written(&self, id: TypeId) -> TypeId {
        TypeId(self.written[self.of(id).0])
    }

    fn alike(&self, one: &TypeDef, other: &TypeDef) -> bool {
        self.last_word(one) == self.last_word(other)
            && self.shape(&one.shape) == self.shape(&other.shape)
            && self.table(&one.table) == self.table(&other.table)
    }

    /// The word that models of a class have in common: what a place is called after. A choice between the document's own models,
    /// texts beside them or not, says what it is by their names, whatever its places are called.
    fn last_word<'d>(&self, def: &'d TypeDef) -> &'d str {
        if let Shape::Union(union) = &def.shape {
            let mut models = union.arms.iter().filter_map(|arm| arm.ty.named()).peekable();
            if models.peek().is_some() && models.all(|id| self.is_named(self.of(id).0)) {
                return "";
            }
        }
        def.name.hint.rsplit(' ').next().unwrap_or_default()
    }

    /// A shape, with the same model for all of a class.
    fn shape(&self, shape: &Shape) -> Shape {
        let mut shape = shape.clone();
        shape.each_model(&mut |id| *id = self.of(*id));
        shape
    }

    fn table(&self, table: &Table) -> Table {
        let mut table = table.clone();
        table.each_model(&mut |id| *id = self.of(*id));
        table
    }

    /// A hash of what tells models from each other, but for their rules.
    fn fingerprint(&self, def: &TypeDef) -> u64 {
        let mut hasher = DefaultHasher::new();
        self.last_word(def).hash(&mut hasher);
        match &def.shape {
            Shape::Struct(structure) => {
                for field in &structure.fields {
                    (&field.property, field.required, &field.docs).hash(&mut hasher);
                    self.hash_type(&field.ty, &mut hasher);
                }
            }
            Shape::StringEnum(variants, _) => {
                for variant in variants {
                    (&variant.value, &variant.docs).hash(&mut hasher);
                }
            }
            Shape::Union(union) => {
                for arm in &union.arms {
                    arm.name.hint.hash(&mut hasher);
                    self.hash_type(&arm.ty, &mut hasher);
                }
            }
            Shape::Tuple(_) | Shape::Newtype(_) | Shape::Alias(_) => {}
        }
        hasher.finish()
    }

    fn hash_type(&self, ty: &Ty, hasher: &mut DefaultHasher) {
        std::mem::discriminant(ty).hash(hasher);
        match ty {
            Ty::Named(id) => self.of(*id).hash(hasher),
            Ty::List(inner) | Ty::Map(inner) | Ty::Nullable(inner) | Ty::Boxed(inner) => self.hash_type(inner, hasher),
            _ => {}
        }
    }
}

/// Which models the document names: its named schemas, and what is made of them for one direction, without `null`, or
/// of the values that they map to.
fn named(ir: &Ir) -> Vec<bool> {
    // Lookup only, never iterated.
    let names: HashSet<&str> = ir.components.iter().map(|(_, id)| ir.ty(*id).name.hint.as_str()).collect();
    let is_named = |def: &TypeDef| {
        std::iter::successors(Some(def.name.hint.as_str()), |hint| made_of(hint)).any(|name| names.contains(name))
    };
    ir.types.iter().map(is_named).collect()
}

/// The words that a model is called after, if it is one of those.
fn made_of(hint: &str) -> Option<&str> {
    let (name, word) = hint.rsplit_once(' ')?;
    let words = [Direction::Request.word(), Direction::Response.word(), VALUE];
    words.contains(&word).then_some(name)
}

/// Whether another name for a type is as good as the type: those of tuples make no values.
fn takes_another_name(shape: &Shape) -> bool {
    matches!(shape, Shape::Struct(_) | Shape::StringEnum(..) | Shape::Union(_))
}
