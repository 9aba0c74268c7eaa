//! Schemas: JSON Schema 2020-12 as OpenAPI 3.1 uses it.

use std::collections::HashMap;

use indexmap::IndexMap;

use super::direction::Direction;
use crate::load::{Node, Number};
use crate::report::Place;

/// A JSON value of the document, such as a default or a member of an `enum`.
pub(crate) type Json = Node;

/// A schema of the document; index into [`Schemas`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct SchemaId(u32);

impl SchemaId {
    /// The id of the schema that was read first.
    pub(crate) const FIRST: Self = Self(0);

    /// The index into a list of as many entries as there are schemas.
    pub(crate) fn index(self) -> usize {
        self.0 as usize
    }
}

/// Every schema of a document, each once, by id and by place.
#[derive(Debug, Default)]
pub(crate) struct Schemas {
    schemas: Vec<Schema>,
    /// Lookup only, never iterated: the order of the ids is the order of reading.
    by_place: HashMap<Place, SchemaId>,
}

impl Schemas {
    /// The id of the schema at a place; a new place gets an id with an empty schema, to be filled by [`Schemas::set`].
    /// The flag says whether it is new.
    pub(crate) fn intern(&mut self, place: &Place) -> (SchemaId, bool) {
        if let Some(id) = self.by_place.get(place) {
            return (*id, false);
        }
        let id = SchemaId(u32::try_from(self.schemas.len()).unwrap_or(u32::MAX));
        self.schemas.push(Schema { place: place.clone(), kind: SchemaKind::Always(true), variant_of: None });
        self.by_place.insert(place.clone(), id);
        (id, true)
    }

    /// Sets what a schema says.
    pub(crate) fn set(&mut self, id: SchemaId, kind: SchemaKind) {
        if let Some(schema) = self.schemas.get_mut(id.0 as usize) {
            schema.kind = kind;
        }
    }

    /// A schema that stands at no place of its own, made of others (a `nullable` around an `allOf`, say); `place` is the
    /// one to report.
    pub(crate) fn add(&mut self, place: Place, kind: SchemaKind) -> SchemaId {
        let id = SchemaId(u32::try_from(self.schemas.len()).unwrap_or(u32::MAX));
        self.schemas.push(Schema { place, kind, variant_of: None });
        id
    }

    /// A schema that is another one as bodies of one direction have it; what it says is still to be [`Schemas::set`].
    pub(crate) fn add_variant(&mut self, original: SchemaId, direction: Direction) -> SchemaId {
        let id = self.add(self.get(original).place.clone(), SchemaKind::Always(true));
        self.schemas[id.0 as usize].variant_of = Some((original, direction));
        id
    }

    /// The schema with an id.
    pub(crate) fn get(&self, id: SchemaId) -> &Schema {
        &self.schemas[id.0 as usize]
    }

    /// What a schema says; nothing if it is a boolean one.
    pub(crate) fn keywords(&self, id: SchemaId) -> Option<&Keywords> {
        match &self.get(id).kind {
            SchemaKind::Always(_) => None,
            SchemaKind::Keywords(keywords) => Some(keywords),
        }
    }

    /// Whether a schema accepts no value but `{}`.
    pub(crate) fn is_empty_object(&self, id: SchemaId) -> bool {
        self.keywords(id).is_some_and(|keywords| {
            let others = keywords.additional_properties.map(|others| &self.get(others).kind);
            keywords.types == [Type::Object]
                && keywords.properties.is_empty()
                && keywords.pattern_properties.is_empty()
                && matches!(others, Some(SchemaKind::Always(false)))
        })
    }

    /// Every id, in the order of reading.
    pub(crate) fn ids(&self) -> impl Iterator<Item = SchemaId> + use<> {
        (0..self.schemas.len()).filter_map(|index| u32::try_from(index).ok()).map(SchemaId)
    }
}

/// A schema and where it stands.
#[derive(Debug)]
pub(crate) struct Schema {
    /// Where it stands in the document.
    pub place: Place,
    /// What it says.
    pub kind: SchemaKind,
    /// The schema that this one is a variant of, and for which bodies.
    pub variant_of: Option<(SchemaId, Direction)>,
}

/// A boolean schema or one with keywords.
#[derive(Debug)]
pub(crate) enum SchemaKind {
    /// `true` accepts everything, `false` nothing.
    Always(bool),
    /// A schema object. An empty one accepts everything.
    Keywords(Box<Keywords>),
}

/// The types of JSON Schema.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Type {
    /// `null`.
    Null,
    /// `boolean`.
    Boolean,
    /// `integer`.
    Integer,
    /// `number`.
    Number,
    /// `string`.
    String,
    /// `array`.
    Array,
    /// `object`.
    Object,
}

/// The keywords of a schema object, upgraded to 3.1: `nullable` beside `type` is `null` among the types, boolean
/// exclusive bounds are numbers, `const` stays apart from `enum`.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Keywords {
    /// `$ref`. In a document of 3.0 nothing else is set beside it.
    pub reference: Option<SchemaId>,
    /// `type`; empty when the schema doesn't say.
    pub types: Vec<Type>,
    /// `nullable: true` of 3.0 where there is no `type` beside it: `null` is accepted whatever the other keywords say.
    pub nullable: bool,
    /// `format`.
    pub format: Option<String>,
    /// `enum`.
    pub enumeration: Option<Vec<Json>>,
    /// `const`.
    pub constant: Option<Json>,
    /// `multipleOf`.
    pub multiple_of: Option<Number>,
    /// `minimum`.
    pub minimum: Option<Number>,
    /// `maximum`.
    pub maximum: Option<Number>,
    /// `exclusiveMinimum`, as a number.
    pub exclusive_minimum: Option<Number>,
    /// `exclusiveMaximum`, as a number.
    pub exclusive_maximum: Option<Number>,
    /// `minLength`.
    pub min_length: Option<u64>,
    /// `maxLength`.
    pub max_length: Option<u64>,
    /// `pattern`, a valid ECMA-262 regular expression.
    pub pattern: Option<String>,
    /// `minItems`.
    pub min_items: Option<u64>,
    /// `maxItems`.
    pub max_items: Option<u64>,
    /// `uniqueItems`.
    pub unique_items: bool,
    /// `items`.
    pub items: Option<SchemaId>,
    /// `prefixItems`.
    pub prefix_items: Vec<SchemaId>,
    /// `contains`.
    pub contains: Option<SchemaId>,
    /// `minContains`.
    pub min_contains: Option<u64>,
    /// `maxContains`.
    pub max_contains: Option<u64>,
    /// `unevaluatedItems`.
    pub unevaluated_items: Option<SchemaId>,
    /// `minProperties`.
    pub min_properties: Option<u64>,
    /// `maxProperties`.
    pub max_properties: Option<u64>,
    /// `required`, without repetitions.
    pub required: Vec<String>,
    /// `properties`, in document order.
    pub properties: IndexMap<String, SchemaId>,
    /// `patternProperties`; the patterns are valid.
    pub pattern_properties: IndexMap<String, SchemaId>,
    /// `additionalProperties`.
    pub additional_properties: Option<SchemaId>,
    /// `propertyNames`.
    pub property_names: Option<SchemaId>,
    /// `unevaluatedProperties`.
    pub unevaluated_properties: Option<SchemaId>,
    /// `dependentRequired`.
    pub dependent_required: IndexMap<String, Vec<String>>,
    /// `dependentSchemas`.
    pub dependent_schemas: IndexMap<String, SchemaId>,
    /// `allOf`.
    pub all_of: Vec<SchemaId>,
    /// `anyOf`.
    pub any_of: Vec<SchemaId>,
    /// `oneOf`.
    pub one_of: Vec<SchemaId>,
    /// `not`.
    pub not: Option<SchemaId>,
    /// `if`.
    pub condition: Option<SchemaId>,
    /// `then`.
    pub then: Option<SchemaId>,
    /// `else`.
    pub otherwise: Option<SchemaId>,
    /// `discriminator`.
    pub discriminator: Option<Discriminator>,
    /// `contentEncoding`.
    pub content_encoding: Option<String>,
    /// `contentMediaType`.
    pub content_media_type: Option<String>,
    /// `readOnly`.
    pub read_only: bool,
    /// `writeOnly`.
    pub write_only: bool,
    /// `deprecated`.
    pub deprecated: bool,
    /// `title`.
    pub title: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `default`.
    pub default: Option<Json>,
}

/// `discriminator`: the property that chooses among the alternatives.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Discriminator {
    /// `propertyName`.
    pub property: String,
    /// `mapping`, its targets resolved.
    pub mapping: IndexMap<String, SchemaId>,
}
