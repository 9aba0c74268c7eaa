//! The keywords of a schema that hold other schemas, and those of the core vocabulary.

use indexmap::IndexMap;

use crate::audit::{Dialect, wrong_type};
use crate::load::{Map, Node};
use crate::openapi::{Keywords, SchemaId, SchemaKind};
use crate::report::{Code, Diagnostic, Place, Severity};
use crate::resolve::Located;

use super::reader::Reader;
use super::schema::Entry;

impl<'d> Reader<'d> {
    /// Takes a keyword that holds schemas or speaks of members; whether it was one.
    pub(super) fn part(&mut self, entry: Entry<'_, 'd>, keywords: &mut Keywords) -> bool {
        match entry.key {
            "items" => keywords.items = self.items(entry),
            "not" => keywords.not = Some(self.sub(entry)),
            "allOf" => keywords.all_of = self.subs(entry),
            "anyOf" => keywords.any_of = self.subs(entry),
            "oneOf" => keywords.one_of = self.subs(entry),
            "properties" => keywords.properties = self.members(entry),
            "additionalProperties" => keywords.additional_properties = Some(self.additional(entry)),
            "required" => keywords.required = self.names(entry.node, &entry.place(), "required"),
            "discriminator" => keywords.discriminator = self.discriminator(&Located::new(entry.node, entry.place())),
            _ => return self.dialect == Dialect::V31 && self.part_of_31(entry, keywords),
        }
        true
    }

    fn part_of_31(&mut self, entry: Entry<'_, 'd>, keywords: &mut Keywords) -> bool {
        match entry.key {
            "prefixItems" => keywords.prefix_items = self.subs(entry),
            "contains" => keywords.contains = Some(self.sub(entry)),
            "unevaluatedItems" => keywords.unevaluated_items = Some(self.sub(entry)),
            "patternProperties" => {
                keywords.pattern_properties = self.members(entry);
                self.patterns_of(entry, &mut keywords.pattern_properties);
            }
            "propertyNames" => keywords.property_names = Some(self.sub(entry)),
            "unevaluatedProperties" => keywords.unevaluated_properties = Some(self.sub(entry)),
            "dependentSchemas" => keywords.dependent_schemas.extend(self.members(entry)),
            "dependentRequired" => keywords.dependent_required.extend(self.dependent_required(entry)),
            "dependencies" => self.dependencies(entry, keywords),
            "if" => keywords.condition = Some(self.sub(entry)),
            "then" => keywords.then = Some(self.sub(entry)),
            "else" => keywords.otherwise = Some(self.sub(entry)),
            // Shared schemas have no effect where they stand, but mistakes in them are told.
            "$defs" => drop(self.members(entry)),
            _ => return false,
        }
        true
    }

    /// Takes a keyword of 3.1 that changes how others are read; whether it was one.
    pub(super) fn core(&mut self, entry: Entry<'_, 'd>) -> bool {
        match (entry.key, entry.node) {
            _ if self.dialect == Dialect::V30 => return false,
            ("$id", Node::String(id)) => {
                // Without a reference inside, the new base has no effect.
                if !id.starts_with('#') && has_reference(entry.object) {
                    let message = "`$id` gives the references in this schema another base, which is not supported";
                    let problem = Diagnostic::new(Code::UnsupportedFeature, message).at(entry.place());
                    let problem = problem.help("leave out the `$id`, so that references are relative to the file");
                    self.sink.push(problem.with_severity(Severity::Error));
                }
            }
            ("$schema", _) => self.schema_dialect(entry),
            ("$id", other) => {
                self.sink.push(wrong_type(&entry.place(), "`$id` must be a string", other));
            }
            _ => return false,
        }
        true
    }

    fn sub(&mut self, entry: Entry<'_, 'd>) -> SchemaId {
        self.schema(Located::new(entry.node, entry.place()))
    }

    fn subs(&mut self, entry: Entry<'_, 'd>) -> Vec<SchemaId> {
        let place = entry.place();
        let Node::Array(array) = entry.node else {
            self.sink.push(wrong_type(&place, &format!("`{}` must be an array of schemas", entry.key), entry.node));
            return Vec::new();
        };
        if array.is_empty() {
            let message = format!("an empty `{}` has no effect; it must list at least one schema", entry.key);
            self.sink.push(Diagnostic::new(Code::KeywordIgnored, message).at(&place));
        }
        array.iter().enumerate().map(|(index, node)| self.schema(Located::new(node, place.index(index)))).collect()
    }

    fn members(&mut self, entry: Entry<'_, 'd>) -> IndexMap<String, SchemaId> {
        let place = entry.place();
        let Node::Object(object) = entry.node else {
            self.sink.push(wrong_type(&place, &format!("`{}` must be an object", entry.key), entry.node));
            return IndexMap::new();
        };
        let members = object
            .iter()
            .map(|(name, node)| (String::from(&**name), self.schema(Located::new(node, place.child(name)))));
        members.collect()
    }

    fn items(&mut self, entry: Entry<'_, 'd>) -> Option<SchemaId> {
        if let (Node::Array(_), Dialect::V31) = (entry.node, self.dialect) {
            let problem = wrong_type(&entry.place(), "`items` must be a schema", entry.node);
            self.sink
                .push(problem.help("in JSON Schema 2020-12, a list of schemas for the first items is `prefixItems`"));
            return None;
        }
        Some(self.sub(entry))
    }

    /// The one place where 3.0 takes a boolean for a schema.
    fn additional(&mut self, entry: Entry<'_, 'd>) -> SchemaId {
        let Node::Bool(flag) = entry.node else {
            return self.sub(entry);
        };
        let (id, _) = self.schemas.intern(&entry.place());
        self.schemas.set(id, SchemaKind::Always(*flag));
        id
    }

    /// Drops the patterns that are no regular expressions. Which members they are about is not known then, so one that
    /// accepts any member takes their place: `additionalProperties` must not refuse what they might have allowed.
    fn patterns_of(&mut self, entry: Entry<'_, 'd>, members: &mut IndexMap<String, SchemaId>) {
        let Node::Object(object) = entry.node else {
            return;
        };
        let mut dropped = false;
        for pattern in object.keys() {
            if !self.pattern_text(pattern, || entry.place().child(pattern)) {
                members.shift_remove(&**pattern);
                dropped = true;
            }
        }
        if dropped {
            let (id, _) = self.schemas.intern(&entry.place());
            self.schemas.set(id, SchemaKind::Always(true));
            members.entry(String::new()).or_insert(id);
        }
    }

    fn dependent_required(&mut self, entry: Entry<'_, 'd>) -> IndexMap<String, Vec<String>> {
        let place = entry.place();
        let Node::Object(object) = entry.node else {
            self.sink.push(wrong_type(&place, "`dependentRequired` must be an object", entry.node));
            return IndexMap::new();
        };
        let entries =
            object.iter().map(|(name, node)| (String::from(&**name), self.names(node, &place.child(name), name)));
        entries.collect()
    }

    /// Both kinds of dependency in one keyword, as earlier drafts have it and 2020-12 still lets validators read it (core,
    /// appendix E: a keyword that was split).
    fn dependencies(&mut self, entry: Entry<'_, 'd>, keywords: &mut Keywords) {
        let place = entry.place();
        let Node::Object(object) = entry.node else {
            self.sink.push(wrong_type(&place, "`dependencies` must be an object", entry.node));
            return;
        };
        for (name, node) in object {
            let (key, place) = (String::from(&**name), place.child(name));
            let also =
                |key: &str| matches!(entry.object.get(key), Some(Node::Object(other)) if other.contains_key(name));
            if let Some(other) = ["dependentRequired", "dependentSchemas"].into_iter().find(|key| also(key)) {
                let message = format!("`{other}` says what depends on `{name}`, so this has no effect");
                self.sink.push(Diagnostic::new(Code::KeywordIgnored, message).at(place));
            } else if let Node::Array(_) = node {
                keywords.dependent_required.insert(key, self.names(node, &place, name));
            } else {
                keywords.dependent_schemas.insert(key, self.schema(Located::new(node, place)));
            }
        }
    }

    /// A list of names, each once.
    fn names(&mut self, node: &'d Node, place: &Place, key: &str) -> Vec<String> {
        let Node::Array(array) = node else {
            let problem = wrong_type(place, &format!("`{key}` must be an array of names"), node);
            self.sink.push(match node {
                Node::Bool(_) => problem.help("name the property in the `required` of the object that holds it"),
                _ => problem,
            });
            return Vec::new();
        };
        let mut names = indexmap::IndexSet::new();
        for (index, node) in array.iter().enumerate() {
            match node {
                Node::String(name) => {
                    if !names.insert(String::from(&**name)) {
                        let message = format!("`{name}` is listed twice in `{key}`");
                        self.sink.push(Diagnostic::new(Code::KeywordIgnored, message).at(place.index(index)));
                    }
                }
                other => self.sink.push(wrong_type(&place.index(index), "a name must be a string", other)),
            }
        }
        names.into_iter().collect()
    }
}

fn has_reference(object: &Map) -> bool {
    let refers = |object: &Map| matches!(object.get("$ref"), Some(Node::String(_)));
    if refers(object) {
        return true;
    }
    let mut stack: Vec<_> = object.values().collect();
    while let Some(node) = stack.pop() {
        match node {
            Node::Object(object) if refers(object) => return true,
            Node::Object(object) => stack.extend(object.values()),
            Node::Array(array) => stack.extend(array),
            _ => {}
        }
    }
    false
}
