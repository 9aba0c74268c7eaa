//! Inline schemas that say the same, so that one type can serve all of them.
//!
//! Documents written by programs repeat an object wherever it is used: a user as author, as reviewer and as the owner of a
//! repository. Such schemas are *twins* if they agree in every keyword, and so do all the schemas within them.

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};

use super::parts::{Part, each, each_mut};
use super::{Json, Keywords, SchemaId, SchemaKind, Schemas, Type};

/// What twins have in common: they are those for which it is equal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Twin {
    /// The first schema that says the same.
    first: SchemaId,
    /// The property that the schema is or belongs to, but for objects. Their own properties tell what they are; anything else,
    /// such as a list of words, means the same only where it has the same name.
    property: Option<usize>,
}

/// Which inline schemas are twins.
#[derive(Debug)]
pub(crate) struct Twins {
    /// By the index of the schema; nothing where something refers to it.
    twins: Vec<Option<Twin>>,
    /// Whether it stands within another schema, by its index.
    held: Vec<bool>,
}

impl Twins {
    /// Compares the inline schemas of a document.
    pub(crate) fn find(schemas: &Schemas) -> Self {
        let mut search = Search::new(schemas);
        let (mut held, mut referred) = (vec![false; search.twins.len()], vec![false; search.twins.len()]);
        for keywords in schemas.ids().filter_map(|id| schemas.keywords(id)) {
            each(keywords, &mut |id, part| match part {
                Part::Referred => referred[id.index()] = true,
                Part::InPlace | Part::Inner => held[id.index()] = true,
            });
        }
        for root in schemas.ids().filter(|id| !held[id.index()]) {
            search.schema(root, None, false);
        }
        let twins = search.twins.into_iter().zip(referred);
        Self { twins: twins.map(|(twin, referred)| twin.filter(|_| !referred)).collect(), held }
    }

    /// What a schema within another one has in common with its twins; nothing where something refers to it.
    pub(crate) fn get(&self, id: SchemaId) -> Option<Twin> {
        self.twins.get(id.index()).copied().flatten().filter(|_| self.held[id.index()])
    }

    /// The same for the schema of something else, such as a header.
    pub(crate) fn outermost(&self, id: SchemaId) -> Option<Twin> {
        self.twins.get(id.index()).copied().flatten().filter(|_| !self.held[id.index()])
    }
}

struct Search<'a> {
    schemas: &'a Schemas,
    /// By the index of the schema.
    twins: Vec<Option<Twin>>,
    /// The first schema that says the same and is described in the same words, by the index of the schema.
    firsts: Vec<SchemaId>,
    /// The first `false` and the first `true`.
    always: [Option<SchemaId>; 2],
    /// What schemas say, by hash, and the first that says it. Lookup only, never iterated.
    contents: HashMap<u64, Vec<(Keywords, SchemaId)>>,
    /// The first schema of a content with a description. Lookup only, never iterated.
    described: HashMap<(SchemaId, &'a str), SchemaId>,
    /// Numbers for names of properties. Lookup only, never iterated.
    properties: HashMap<&'a str, usize>,
}

impl<'a> Search<'a> {
    fn new(schemas: &'a Schemas) -> Self {
        Self {
            schemas,
            twins: schemas.ids().map(|_| None).collect(),
            firsts: schemas.ids().collect(),
            always: [None; 2],
            contents: HashMap::new(),
            described: HashMap::new(),
            properties: HashMap::new(),
        }
    }

    /// Finds the first schema like this one, after those of all that it holds. `property` is the nearest one: the schema
    /// itself if it `is_property`.
    fn schema(&mut self, id: SchemaId, property: Option<&'a str>, is_property: bool) {
        let keywords = match &self.schemas.get(id).kind {
            SchemaKind::Always(anything) => {
                self.firsts[id.index()] = *self.always[usize::from(*anything)].get_or_insert(id);
                return;
            }
            SchemaKind::Keywords(keywords) => keywords,
        };
        // Variants of schemas hold what is the same in them together.
        if self.twins[id.index()].is_some() {
            return;
        }
        let mut names: HashMap<SchemaId, &'a str> = HashMap::new();
        names.extend(keywords.properties.iter().map(|(name, id)| (*id, name.as_str())));
        each(keywords, &mut |child, part| {
            if part != Part::Referred {
                let name = names.get(child).copied();
                self.schema(*child, name.or(property), name.is_some());
            }
        });
        let same = self.content(id, keywords);
        let described = match &keywords.description {
            Some(text) => *self.described.entry((same, text)).or_insert(id),
            None => same,
        };
        self.firsts[id.index()] = described;
        let object =
            !keywords.properties.is_empty() && keywords.types.iter().all(|ty| matches!(ty, Type::Object | Type::Null));
        self.twins[id.index()] = Some(Twin {
            // The description of a property is its field's.
            first: if is_property { same } else { described },
            property: property.filter(|_| !object).map(|name| {
                let number = self.properties.len();
                *self.properties.entry(name).or_insert(number)
            }),
        });
    }

    /// The first schema that says the same, in whatever words it is described.
    fn content(&mut self, id: SchemaId, keywords: &Keywords) -> SchemaId {
        let mut content = Keywords { description: None, ..keywords.clone() };
        each_mut(&mut content, &mut |child, part| {
            if part != Part::Referred {
                *child = self.firsts[child.index()];
            }
        });
        let alike = self.contents.entry(hash(&content)).or_default();
        if let Some((_, first)) = alike.iter().find(|(known, _)| *known == content) {
            return *first;
        }
        alike.push((content, id));
        id
    }
}

/// A hash of what tells schemas from each other.
fn hash(k: &Keywords) -> u64 {
    let mut hasher = DefaultHasher::new();
    (&k.types, &k.format, &k.title, &k.pattern, &k.required).hash(&mut hasher);
    (k.min_length, k.max_length, k.min_items, k.max_items, k.min_properties, k.max_properties).hash(&mut hasher);
    let bounds = [k.minimum, k.maximum, k.exclusive_minimum, k.exclusive_maximum, k.multiple_of];
    for bound in bounds {
        bound.map(|bound| bound.as_f64().to_bits()).hash(&mut hasher);
    }
    k.properties.keys().for_each(|name| name.hash(&mut hasher));
    let values = [&k.constant, &k.default].into_iter().flatten().chain(k.enumeration.iter().flatten());
    values.for_each(|value| hash_value(value, &mut hasher));
    each(k, &mut |id, _| id.hash(&mut hasher));
    hasher.finish()
}

fn hash_value(value: &Json, hasher: &mut DefaultHasher) {
    match value {
        Json::Null => {}
        Json::Bool(flag) => flag.hash(hasher),
        Json::Number(number) => number.as_f64().to_bits().hash(hasher),
        Json::String(text) => text.hash(hasher),
        Json::Array(items) => items.iter().for_each(|item| hash_value(item, hasher)),
        Json::Object(members) => members.iter().for_each(|(name, member)| {
            name.hash(hasher);
            hash_value(member, hasher);
        }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::openapi::Api;
    use crate::openapi::read::testing::read_schemas;

    /// The schema of a property of a component, or of the items of that.
    fn at(api: &Api, path: &[&str]) -> SchemaId {
        path[1..].iter().fold(api.components[path[0]], |id, name| {
            let keywords = api.schemas.keywords(id).expect("it has keywords");
            keywords.items.filter(|_| *name == "items").unwrap_or_else(|| keywords.properties[*name])
        })
    }

    #[test]
    fn what_is_written_again() {
        let outcome = read_schemas(
            "3.0.3",
            "    A:\n      properties:\n        \
             author: {description: a, type: object, properties: {id: {type: integer, description: d}}}\n        \
             owner: {description: b, type: object, properties: {id: {type: integer, description: d}}}\n        \
             other: {type: object, properties: {id: {type: integer, description: e}}}\n        \
             users: {type: array, items: {type: object, properties: {id: {type: integer, description: d}}}}\n        \
             mode: {enum: [x, y]}\n        state: {enum: [x, y]}\n        \
             inner: {type: object, properties: {mode: {enum: [x, y]}, state: {enum: [y, x]}}}\n        \
             sealed: {type: object, additionalProperties: true, properties: {id: {type: integer, description: d}}}\n        \
             reference: {$ref: '#/components/schemas/A/properties/author'}\n        \
             again: {$ref: '#/components/schemas/A/properties/author'}\n    \
             B: {type: object, properties: {owner: {type: object, properties: {id: {type: integer, description: d}}}}}\n",
        );
        let api = outcome.api();
        let twins = Twins::find(&api.schemas);
        let twin = |path: &[&str]| twins.get(at(api, path));
        let owner = twin(&["A", "owner"]).expect("it is inline");
        assert_eq!(twin(&["B", "owner"]), Some(owner));
        assert_eq!(twin(&["A", "users", "items"]), Some(owner));
        for other in ["other", "sealed", "mode", "again"] {
            assert_ne!(twin(&["A", other]), Some(owner), "{other}");
        }
        assert_eq!(twin(&["A", "author"]), None, "something refers to it");
        assert_eq!(twin(&["A"]), None, "it has a name");
        assert_eq!(twin(&["A", "mode"]), twin(&["A", "inner", "mode"]));
        assert_ne!(twin(&["A", "mode"]), twin(&["A", "state"]));
        assert_ne!(twin(&["A", "state"]), twin(&["A", "inner", "state"]));
    }
}
