//! Models and their places: which schemas have one, what it is called at first, and whose file it is in.

use super::{DEPTH, Hint, Lowerer, only_reference};
use crate::ir::{Check, Name, Shape, Table, Ty, TypeDef, TypeId};
use crate::openapi::{Keywords, SchemaId};

impl Lowerer<'_> {
    /// Components come first, so that their names come first too.
    pub(super) fn components(&mut self) {
        for (name, id) in &self.api.components {
            let target = self.elsewhere(*id);
            let ty = self.reserve(target, name.clone());
            self.by_schema.insert(*id, ty);
        }
        self.pending();
    }

    /// The schema that a component stands for: one in another file, say, which is called after the first component that
    /// only refers to it. Otherwise the component itself.
    pub(super) fn elsewhere(&self, component: SchemaId) -> SchemaId {
        let says_nothing = |k: &&Keywords| k.title.is_none() && k.description.is_none();
        let next = |id: &SchemaId| self.keywords(*id).filter(says_nothing).and_then(only_reference);
        // A circle of references is an error of an earlier stage.
        let targets: Vec<SchemaId> = std::iter::successors(next(&component), next).take(DEPTH).collect();
        let has_name = |id: &SchemaId| self.component_ids.contains(id) || self.by_schema.contains_key(id);
        if targets.iter().any(has_name) { component } else { targets.last().copied().unwrap_or(component) }
    }

    /// Gives a schema a model of its own.
    pub(super) fn reserve(&mut self, id: SchemaId, words: String) -> TypeId {
        let ty = self.add_type(&Hint::new(words), &[id], Shape::Alias(Ty::Any));
        self.by_schema.insert(id, ty);
        if self.accepts_null(&[id]) {
            self.nullable.insert(ty);
        }
        self.queue.push((ty, id));
        ty
    }

    pub(super) fn pending(&mut self) {
        while !self.queue.is_empty() {
            for (ty, id) in std::mem::take(&mut self.queue) {
                self.define(ty, id);
            }
        }
    }

    /// Finds the shape of a model that has its place already.
    pub(super) fn define(&mut self, model: TypeId, id: SchemaId) {
        let hint = Hint::within(self.types[model.0].name.hint.clone(), model);
        let lowered = self.lower_into(&[id], &hint, Some(model));
        let alias = match &lowered.ty {
            Ty::Named(id) => *id != model,
            Ty::Nullable(inner) => matches!(**inner, Ty::Named(_)),
            _ => false,
        };
        if lowered.ty == Ty::Named(model) {
            return;
        }
        self.types[model.0].shape =
            if alias && lowered.check < Check::Whole { Shape::Alias(lowered.ty) } else { Shape::Newtype(lowered.ty) };
        self.types[model.0].table = self.table(&[id]);
    }

    /// Adds a model; the table is still to be set.
    pub(super) fn add_type(&mut self, hint: &Hint, schemas: &[SchemaId], shape: Shape) -> TypeId {
        let id = TypeId(self.types.len());
        let place = schemas.first().map_or_else(|| self.api.place.clone(), |schema| self.schema(*schema).place.clone());
        self.types.push(TypeDef {
            name: Name::new(hint.words.clone()),
            owner: hint.owner.unwrap_or(id),
            module: Name::new(hint.words.clone()),
            constant: Name::default(),
            shared: false,
            place,
            docs: self.schema_docs(schemas),
            shape,
            table: Table::default(),
            as_written: false,
            nullable: false,
            sent: false,
        });
        id
    }

    /// Puts a shape into the model that waits for it, or into a new one.
    pub(super) fn place_type(
        &mut self,
        schemas: &[SchemaId],
        hint: &Hint,
        into: Option<TypeId>,
        shape: impl FnOnce(&mut Self, &Hint) -> Shape,
    ) -> TypeId {
        let model = into.unwrap_or_else(|| self.add_type(hint, schemas, Shape::Alias(Ty::Any)));
        let inner = Hint::within(hint.words.clone(), self.types[model.0].owner);
        if into.is_none() {
            match schemas {
                [schema] => {
                    self.by_schema.entry(*schema).or_insert(model);
                    if let Some(twin) = self.twin(*schema, hint) {
                        self.by_twin.entry(twin).or_insert(model);
                    }
                }
                several => drop(self.by_schemas.insert(self.targets(several), model)),
            }
        }
        let shape = shape(self, &inner);
        let by_parts = match &shape {
            Shape::Struct(structure) => structure.check < Check::Whole,
            _ => false,
        };
        self.types[model.0].shape = shape;
        self.types[model.0].table = if by_parts { self.model_table(schemas) } else { self.table(schemas) };
        model
    }

    /// The model that stands for the target of a reference.
    pub(super) fn named(&mut self, target: SchemaId) -> TypeId {
        if let Some(id) = self.by_schema.get(&target) {
            return *id;
        }
        if let Some((original, direction)) = self.schema(target).variant_of {
            let original = self.named(original);
            return self.reserve(target, format!("{} {}", self.types[original.0].name.hint, direction.word()));
        }
        let pointer = &self.schema(target).place.pointer;
        let segments: Vec<String> = pointer.segments().map(std::borrow::Cow::into_owned).collect();
        // The last two segments tell most: `#/components/responses/Error/content/…/schema` has better names than `schema`.
        let words = segments.iter().filter(|s| !STRUCTURE.contains(&s.as_str())).cloned().collect::<Vec<_>>();
        let words = words[words.len().saturating_sub(2)..].join(" ");
        self.reserve(target, if words.is_empty() { "Schema".to_owned() } else { words })
    }
}

/// Segments of a pointer that name no thing of the document's own.
const STRUCTURE: [&str; 12] = [
    "components",
    "schemas",
    "paths",
    "properties",
    "content",
    "application/json",
    "schema",
    "responses",
    "requestBody",
    "items",
    "parameters",
    "definitions",
];
