//! Schema objects.

use crate::audit::{self, Dialect, Kind, wrong_type};
use crate::load::{Map, Node};
use crate::openapi::{Keywords, SchemaId, SchemaKind, Schemas, Type};
use crate::report::{Code, Diagnostic, Place, Severity};
use crate::resolve::Located;

use super::reader::Reader;

/// A keyword of a schema while it is read.
#[derive(Clone, Copy)]
pub(super) struct Entry<'a, 'd> {
    pub(super) key: &'d str,
    pub(super) node: &'d Node,
    /// The schema that has it.
    pub(super) object: &'d Map,
    /// Where the schema stands.
    pub(super) schema: &'a Place,
}

impl Entry<'_, '_> {
    /// Where the keyword's value stands.
    pub(super) fn place(&self) -> Place {
        self.schema.child(self.key)
    }
}

/// Keywords of 3.0 that change the meaning of others.
#[derive(Default)]
pub(super) struct Flags {
    pub(super) nullable: bool,
    pub(super) exclusive_minimum: bool,
    pub(super) exclusive_maximum: bool,
}

impl<'d> Reader<'d> {
    /// The id of the schema at a place, which is read sooner or later.
    pub(super) fn schema(&mut self, value: Located<'d>) -> SchemaId {
        let (id, new) = self.schemas.intern(&value.place);
        if new {
            self.work.push_back((id, value));
        }
        id
    }

    /// Reads all schemas that have an id, and those they lead to, and hands them out.
    pub(super) fn finish_schemas(&mut self) -> Schemas {
        while let Some((id, value)) = self.work.pop_front() {
            let kind = self.schema_kind(&value);
            self.schemas.set(id, kind);
        }
        std::mem::take(&mut self.schemas)
    }

    fn schema_kind(&mut self, value: &Located<'d>) -> SchemaKind {
        match (value.node, self.dialect) {
            (Node::Object(object), _) => self.schema_object(object, value),
            (Node::Bool(all), Dialect::V31) => SchemaKind::Always(*all),
            (other, Dialect::V31) => {
                self.sink.push(wrong_type(&value.place, "a schema must be an object or a boolean", other));
                SchemaKind::Always(true)
            }
            (other, Dialect::V30) => {
                self.sink.push(wrong_type(&value.place, "a schema must be an object", other));
                SchemaKind::Always(true)
            }
        }
    }

    fn schema_object(&mut self, object: &'d Map, value: &Located<'d>) -> SchemaKind {
        let mut keywords = Box::<Keywords>::default();
        if let Some(text) = object.get("$ref") {
            if self.dialect == Dialect::V30 {
                self.schema_siblings(object, &value.place);
            }
            keywords.reference = self.resolve(&value.place, text, "schemas").map(|target| self.schema(target));
            if self.dialect == Dialect::V30 || object.len() == 1 {
                return if keywords.reference.is_some() {
                    SchemaKind::Keywords(keywords)
                } else {
                    SchemaKind::Always(true)
                };
            }
        }
        let mut flags = Flags::default();
        for (key, node) in object {
            self.keyword(Entry { key, node, object, schema: &value.place }, &mut keywords, &mut flags);
        }
        self.upgrade(&mut keywords, &flags, &value.place);
        self.without_effect(object, &mut keywords, &value.place);
        SchemaKind::Keywords(keywords)
    }

    fn keyword(&mut self, entry: Entry<'_, 'd>, keywords: &mut Keywords, flags: &mut Flags) {
        let taken = entry.key == "$ref"
            || self.annotation(entry, keywords)
            || self.type_keyword(entry, keywords, flags)
            || self.bound(entry, keywords, flags)
            || self.part(entry, keywords)
            || self.core(entry);
        if !taken && let Some(problem) = audit::leftover(Kind::Schema, self.dialect, entry.key, entry.node) {
            self.sink.push(problem.at(entry.place()));
        }
    }

    /// OpenAPI 3.0.3 §4.7.23: a reference can't be extended.
    fn schema_siblings(&mut self, object: &Map, place: &Place) {
        let siblings = object.keys().filter(|key| &***key != "$ref" && !key.starts_with("x-"));
        for key in siblings {
            let message = format!("`{key}` beside a `$ref` is ignored in OpenAPI 3.0");
            let problem = Diagnostic::new(Code::RefSibling, message).at(place.child(key));
            self.sink.push(problem.help("wrap the reference in `allOf`, and write the rest beside that"));
        }
    }

    /// OpenAPI 3.0.3 §4.7.24.2: `nullable` adds to `type`. Beside alternatives it is taken for one more of them, which those
    /// who write that mean; beside anything else it does nothing without a type.
    fn upgrade_nullable(&mut self, keywords: &mut Keywords, place: &Place) {
        let composed = [&keywords.all_of, &keywords.any_of, &keywords.one_of].iter().any(|parts| !parts.is_empty());
        if keywords.types.is_empty() {
            keywords.nullable = composed;
        } else if !keywords.types.contains(&Type::Null) {
            keywords.types.push(Type::Null);
        }
        let lists_no_null = keywords.enumeration.as_ref().is_some_and(|values| !values.iter().any(Node::is_null));
        if keywords.types.is_empty() && !composed && lists_no_null {
            let message = "`nullable` has no effect without `type`, and `enum` doesn't list null";
            let problem = Diagnostic::new(Code::KeywordIgnored, message).at(place.child("nullable"));
            self.sink.push(problem.help("to accept null, list it in `enum`"));
        }
    }

    /// From the words of 3.0 to those of 3.1.
    fn upgrade(&mut self, keywords: &mut Keywords, flags: &Flags, place: &Place) {
        if flags.nullable {
            self.upgrade_nullable(keywords, place);
        }
        self.int_or_string(keywords, place);
        // Where it stands in the list means nothing.
        keywords.types.sort_by_key(|ty| *ty == Type::Null);
        bytes(keywords);
        if flags.exclusive_minimum {
            keywords.exclusive_minimum = keywords.minimum.take();
            self.needs_bound(keywords.exclusive_minimum.is_none(), "exclusiveMinimum", "minimum", place);
        }
        if flags.exclusive_maximum {
            keywords.exclusive_maximum = keywords.maximum.take();
            self.needs_bound(keywords.exclusive_maximum.is_none(), "exclusiveMaximum", "maximum", place);
        }
        if self.dialect == Dialect::V30 && keywords.types.contains(&Type::Array) && keywords.items.is_none() {
            let problem = Diagnostic::new(Code::MissingField, "a schema of `type: array` must have `items`");
            let problem = problem.at(place).help("write `items: {}` where any item will do");
            self.sink.push(problem.with_severity(Severity::Warning));
        }
    }

    /// Kubernetes' documents say `type: string` where its API sends and takes numbers too: a client that followed the type
    /// could not read the answer, nor give a port by its number.
    fn int_or_string(&mut self, keywords: &mut Keywords, place: &Place) {
        let named = keywords.format.as_deref() == Some("int-or-string");
        let has_numbers = keywords.types.iter().any(|ty| matches!(ty, Type::Integer | Type::Number));
        if named && keywords.types.contains(&Type::String) && !has_numbers {
            keywords.types.insert(0, Type::Integer);
            keywords.format = None;
            let message = "whole numbers are accepted here too: `format: int-or-string` says more than `type: string`";
            let note = Diagnostic::new(Code::FormatWidensType, message).at(place.child("format"));
            self.sink.push(
                note.help(
                    "alternatives of `oneOf`, an integer and a string, would say the same in words of the standard",
                ),
            );
        }
    }

    fn needs_bound(&mut self, absent: bool, key: &str, needed: &str, place: &Place) {
        if absent {
            let message = format!("`{key}` has no effect without `{needed}`");
            self.sink.push(Diagnostic::new(Code::KeywordIgnored, message).at(place.child(key)));
        }
    }

    /// Keywords that speak of other types than the schema allows.
    fn without_effect(&mut self, object: &Map, keywords: &mut Keywords, place: &Place) {
        for (key, node) in object {
            if let Some(noun) = audit::ineffective(key, node, &keywords.types) {
                let message = format!("`{key}` has no effect: it speaks of {noun}, which `type` doesn't allow");
                self.sink.push(Diagnostic::new(Code::KeywordIgnored, message).at(place.child(key)));
                drop_bound(keywords, key);
            }
        }
    }
}

/// Leaves out a bound that has no effect, so that no docs speak of it.
fn drop_bound(keywords: &mut Keywords, key: &str) {
    match key {
        "multipleOf" => keywords.multiple_of = None,
        "minimum" => keywords.minimum = None,
        "maximum" => keywords.maximum = None,
        "exclusiveMinimum" => keywords.exclusive_minimum = None,
        "exclusiveMaximum" => keywords.exclusive_maximum = None,
        "minLength" => keywords.min_length = None,
        "maxLength" => keywords.max_length = None,
        "pattern" => keywords.pattern = None,
        "minItems" => keywords.min_items = None,
        "maxItems" => keywords.max_items = None,
        "uniqueItems" => keywords.unique_items = false,
        "minProperties" => keywords.min_properties = None,
        "maxProperties" => keywords.max_properties = None,
        _ => {}
    }
}

/// Bytes in the words of 3.1 (OpenAPI 3.1.0 §4.8.24.1) become the formats that 3.0 has for them.
fn bytes(keywords: &mut Keywords) {
    let strings = keywords.types.iter().all(|ty| matches!(ty, Type::String | Type::Null)) && !keywords.types.is_empty();
    if !strings || keywords.format.is_some() {
        return;
    }
    let format = match (keywords.content_encoding.as_deref(), keywords.content_media_type.as_deref()) {
        (Some(encoding), _) if encoding.eq_ignore_ascii_case("base64") => "byte",
        (None, Some(media)) if is_binary(media) => "binary",
        _ => return,
    };
    keywords.format = Some(format.to_owned());
}

/// Whether content of a media type is bytes and no text.
pub(super) fn is_binary(media_type: &str) -> bool {
    let essence = media_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    let top = essence.split('/').next().unwrap_or_default();
    matches!(top, "audio" | "image" | "video") && !essence.ends_with("+xml")
        || matches!(essence.as_str(), "application/octet-stream" | "application/pdf" | "application/zip")
}

#[cfg(test)]
mod tests {
    use crate::load::Number;
    use crate::openapi::Type;
    use crate::openapi::read::testing::{read_schemas, read_with};

    /// What 3.0 says in its own words is read in those of 3.1.
    #[test]
    fn upgraded_from_30() {
        let outcome = read_schemas(
            "3.0.3",
            "    A: {type: integer, nullable: true, minimum: 1, exclusiveMinimum: true, maximum: 9, exclusiveMaximum: false}\n    \
             B: {nullable: true, allOf: [{$ref: '#/components/schemas/A'}]}\n    \
             C: {type: object, additionalProperties: false, properties: {b: {$ref: '#/components/schemas/B'}}}\n",
        );
        assert!(outcome.told().is_empty(), "{:?}", outcome.told());
        let a = outcome.schema("A");
        assert_eq!(a.types, [Type::Integer, Type::Null]);
        assert_eq!((a.minimum, a.exclusive_minimum), (None, Some(Number::Int(1))));
        assert_eq!((a.maximum, a.exclusive_maximum), (Some(Number::Int(9)), None));
        let b = outcome.schema("B");
        assert!(b.nullable && b.types.is_empty());
        assert_eq!(outcome.keywords(b.all_of[0]).reference, Some(outcome.id("A")));
        let c = outcome.schema("C");
        assert_eq!(outcome.always(c.additional_properties.unwrap()), Some(false));
        assert_eq!(outcome.keywords(c.properties["b"]).reference, Some(outcome.id("B")));
    }

    #[test]
    fn nullable_without_a_type() {
        let outcome = read_schemas(
            "3.0.3",
            "    A: {nullable: true, enum: [a]}\n    B: {nullable: true, enum: [a, null]}\n    C: {nullable: true}\n",
        );
        assert_eq!(outcome.told(), ["keyword-ignored /components/schemas/A/nullable"]);
        assert!(["A", "B", "C"].iter().all(|name| !outcome.schema(name).nullable));
    }

    #[test]
    fn the_keywords_of_31() {
        let outcome = read_schemas(
            "3.1.0",
            "    A: {type: [string, 'null'], const: a, contentEncoding: base64, $comment: c, examples: [a]}\n    \
             B: {$ref: '#/components/schemas/A', description: kept, minLength: 1.0}\n    \
             C: {prefixItems: [true], items: false, contains: {}, minContains: 2, unevaluatedItems: false}\n    \
             D: {patternProperties: {'^x': true}, propertyNames: {maxLength: 3}, dependentRequired: {a: [b]}, \
                 dependentSchemas: {a: {}}, unevaluatedProperties: false, if: {}, then: {}, else: {}}\n    \
             E: true\n    F: {exclusiveMinimum: 1.5}\n",
        );
        assert!(outcome.told().is_empty(), "{:?}", outcome.told());
        assert_eq!(outcome.schema("A").types, [Type::String, Type::Null]);
        assert!(outcome.schema("A").constant.is_some());
        let b = outcome.schema("B");
        assert_eq!(
            (b.reference, b.min_length, b.description.as_deref()),
            (Some(outcome.id("A")), Some(1), Some("kept"))
        );
        let c = outcome.schema("C");
        assert_eq!((c.prefix_items.len(), c.min_contains), (1, Some(2)));
        let d = outcome.schema("D");
        assert_eq!(
            (d.pattern_properties.len(), d.dependent_required["a"].as_slice()),
            (1, ["b".to_owned()].as_slice())
        );
        assert!(d.condition.is_some() && d.then.is_some() && d.otherwise.is_some());
        assert_eq!(outcome.always(outcome.id("E")), Some(true));
        assert_eq!(outcome.schema("F").exclusive_minimum, Some(Number::Float(1.5)));
    }

    #[test]
    fn words_of_the_other_version() {
        let of_31 = "    A: {type: [string, 'null']}\n    B: {type: number, exclusiveMinimum: 3}\n    C: true\n    \
                     D: {const: 1}\n    E: {type: 'null'}\n";
        assert_eq!(
            read_schemas("3.0.3", of_31).told(),
            [
                "wrong-type /components/schemas/A/type",
                "wrong-type /components/schemas/B/exclusiveMinimum",
                "wrong-type /components/schemas/C",
                "unknown-keyword /components/schemas/D/const",
                "wrong-type /components/schemas/E/type",
            ]
        );
        let of_30 = "    A: {type: string, nullable: true}\n    B: {minimum: 3, exclusiveMinimum: true}\n    \
                     C: {items: [{}, {}]}\n";
        assert_eq!(
            read_schemas("3.1.0", of_30).told(),
            [
                "unknown-keyword /components/schemas/A/nullable",
                "wrong-type /components/schemas/B/exclusiveMinimum",
                "wrong-type /components/schemas/C/items",
            ]
        );
    }

    #[test]
    fn beside_a_reference() {
        let schemas = "    A: {}\n    B: {$ref: '#/components/schemas/A', description: lost, x-own: kept}\n";
        assert_eq!(read_schemas("3.0.3", schemas).told(), ["ref-sibling /components/schemas/B/description"]);
        assert!(read_schemas("3.1.0", schemas).told().is_empty());
    }

    #[test]
    fn keywords_without_effect() {
        let schemas = "    A: {type: integer, minLength: 3, x-a: 1, minlength: 2}\n    B: {type: array}\n    \
                       C: {exclusiveMinimum: true}\n";
        assert_eq!(
            read_schemas("3.0.3", schemas).told(),
            [
                "unknown-keyword /components/schemas/A/minlength",
                "keyword-ignored /components/schemas/A/minLength",
                "missing-field /components/schemas/B",
                "keyword-ignored /components/schemas/C/exclusiveMinimum",
            ]
        );
    }

    #[test]
    fn another_base_or_dialect() {
        let told = |schema: &str| read_schemas("3.1.0", &format!("    A: {schema}\n")).told();
        assert!(told("{$id: 'https://example.org/a', type: string}").is_empty());
        assert_eq!(
            told("{$id: 'https://example.org/a', items: {$ref: '#/x'}}")[0],
            "unsupported-feature /components/schemas/A/$id"
        );
        assert_eq!(
            told("{$schema: 'http://json-schema.org/draft-07/schema#', additionalItems: {}}")[0],
            "unsupported-feature /components/schemas/A/$schema"
        );
        assert_eq!(told("{$dynamicRef: '#a'}"), ["unsupported-feature /components/schemas/A/$dynamicRef"]);
        let document = "jsonSchemaDialect: https://spec.openapis.org/oas/3.1/dialect/base\n";
        assert!(read_with("3.1.0", document).told().is_empty());
    }
}
