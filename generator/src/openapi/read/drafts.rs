//! Schemas of earlier drafts of JSON Schema, and whether they mean the same in 2020-12.

use crate::load::{Map, Node};
use crate::report::{Code, Diagnostic, Place, Severity};
use crate::resolve::Located;

use super::reader::Reader;
use super::schema::Entry;

/// An earlier draft, by age.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Draft {
    /// Draft 5 describes the same keywords.
    Four,
    Six,
    Seven,
    Of2019,
}

impl<'d> Reader<'d> {
    /// Takes the `$schema` of a schema (OpenAPI 3.1.0 §4.8.24.3). One of an earlier draft has no effect where all that the
    /// schema says means the same in 2020-12.
    pub(super) fn schema_dialect(&mut self, entry: Entry<'_, 'd>) {
        let Some((uri, draft)) = entry.node.as_str().and_then(|uri| Some((uri, named(uri)?))) else {
            return self.known_dialect(&Located::new(entry.node, entry.place()));
        };
        let problem = if let Some(place) = differing(draft, entry.object, entry.schema) {
            let message = format!(
                "`{uri}` is another dialect than JSON Schema 2020-12, and not all of this schema means the same in both"
            );
            let problem = Diagnostic::new(Code::UnsupportedFeature, message).with_severity(Severity::Error);
            let problem = problem.related(place, "this may mean something else there");
            problem.help("write the schema in 2020-12, the dialect of OpenAPI 3.1, and leave this out")
        } else {
            let message = "`$schema` has no effect: what this schema says means the same in JSON Schema 2020-12";
            Diagnostic::new(Code::KeywordIgnored, message).help("leave it out")
        };
        self.sink.push(problem.at(entry.place()));
    }
}

/// The draft that a `$schema` names.
fn named(uri: &str) -> Option<Draft> {
    let path = uri.strip_prefix("https://").or_else(|| uri.strip_prefix("http://"))?;
    match path.strip_suffix('#').unwrap_or(path).strip_prefix("json-schema.org/")? {
        "draft-04/schema" | "draft-05/schema" => Some(Draft::Four),
        "draft-06/schema" => Some(Draft::Six),
        "draft-07/schema" => Some(Draft::Seven),
        "draft/2019-09/schema" => Some(Draft::Of2019),
        _ => None,
    }
}

/// What a keyword has for its value.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Value {
    /// What is said to people.
    Words,
    /// Anything that holds no schema.
    Plain,
    Schema,
    /// A schema, or a boolean in all drafts.
    SchemaOrFlag,
    List,
    Map,
}

use Value::{List, Plain, Schema, SchemaOrFlag, Words};

/// Keywords that mean the same as in 2020-12, and since which draft. Those that came later have no meaning before, and so
/// mean something else; so do those that are missing here, or may.
const SAME: &[(Draft, Value, &[&str])] = &[
    (Draft::Four, Words, &["title", "description", "default", "example", "examples", "$comment", "deprecated"]),
    (Draft::Four, Words, &["xml", "externalDocs"]),
    (Draft::Four, Plain, &["type", "enum", "format", "required", "multipleOf", "minimum", "maximum", "pattern"]),
    (Draft::Four, Plain, &["minLength", "maxLength", "minItems", "maxItems", "uniqueItems", "exclusiveMinimum"]),
    (Draft::Four, Plain, &["minProperties", "maxProperties", "exclusiveMaximum", "$id", "$schema", "$ref"]),
    (Draft::Four, Schema, &["not", "items"]),
    (Draft::Four, SchemaOrFlag, &["additionalProperties"]),
    (Draft::Four, List, &["allOf", "anyOf", "oneOf"]),
    (Draft::Four, Value::Map, &["properties", "patternProperties", "definitions", "$defs"]),
    (Draft::Six, Plain, &["const"]),
    (Draft::Six, Schema, &["contains", "propertyNames"]),
    (Draft::Seven, Plain, &["readOnly", "writeOnly"]),
    (Draft::Seven, Schema, &["if", "then", "else"]),
    (Draft::Of2019, Plain, &["minContains", "maxContains", "dependentRequired", "$anchor"]),
    (Draft::Of2019, Plain, &["contentEncoding", "contentMediaType", "contentSchema"]),
    (Draft::Of2019, Schema, &["unevaluatedProperties"]),
    (Draft::Of2019, Value::Map, &["dependentSchemas"]),
];

/// The first place in a schema of a draft that means, or could mean, something else in 2020-12.
fn differing(draft: Draft, schema: &Map, place: &Place) -> Option<Place> {
    // Until 2019-09, what stands beside a reference has no effect.
    let alone = draft < Draft::Of2019 && schema.contains_key("$ref");
    schema.iter().find_map(|(key, node)| {
        let at = || place.child(key);
        if key.starts_with("x-") {
            return None;
        }
        let found = SAME.iter().find(|(since, _, keys)| *since <= draft && keys.contains(&&**key));
        let Some((_, value, _)) = found else { return Some(at()) };
        let effective = *value != Words && !matches!(&**key, "$ref" | "$schema" | "definitions" | "$defs");
        if alone && effective || !is_same(draft, key, node) {
            return Some(at());
        }
        within(draft, *value, node, &at())
    })
}

/// Whether the value of a keyword means the same, schemas within it apart.
fn is_same(draft: Draft, key: &str, node: &Node) -> bool {
    match key {
        // Before draft 6, 1.0 is no integer.
        "type" if draft == Draft::Four => {
            let integer = |node: &Node| node.as_str() == Some("integer");
            !integer(node) && !node.as_array().is_some_and(|types| types.iter().any(integer))
        }
        // Flags are of draft 4, and numbers of the others.
        "exclusiveMinimum" | "exclusiveMaximum" => draft != Draft::Four || node.as_bool().is_some(),
        "items" => node.as_array().is_none(),
        // Of a fragment alone, it is an anchor in drafts 6 and 7.
        "$id" => node.as_str().is_none_or(|id| !id.starts_with('#')),
        "$schema" => node.as_str().and_then(named) == Some(draft),
        _ => true,
    }
}

fn within(draft: Draft, value: Value, node: &Node, place: &Place) -> Option<Place> {
    match (value, node) {
        (Schema, Node::Bool(_)) if draft == Draft::Four => Some(place.clone()),
        (Schema | SchemaOrFlag, Node::Object(schema)) => differing(draft, schema, place),
        (List, Node::Array(schemas)) => {
            let mut schemas = schemas.iter().enumerate();
            schemas.find_map(|(index, node)| within(draft, Schema, node, &place.index(index)))
        }
        (Value::Map, Node::Object(schemas)) => {
            schemas.iter().find_map(|(name, node)| within(draft, Schema, node, &place.child(name)))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use crate::openapi::read::testing::read_schemas;
    use crate::report::Severity;

    /// The keyword that stands in the way, if a schema of a draft is refused.
    fn obstacle(draft: &str, schema: &str) -> Option<String> {
        let text = format!("    A: {{$schema: 'http://json-schema.org/{draft}/schema#', {schema}}}\n    B: {{}}\n");
        let outcome = read_schemas("3.1.0", &text);
        let problems = &outcome.diagnostics;
        let problem =
            problems.iter().find(|problem| problem.place.as_ref().unwrap().pointer.to_string().ends_with("/$schema"));
        let problem = problem.unwrap();
        match problem.severity {
            Severity::Error => Some(problem.related[0].0.pointer.to_string().replace("/components/schemas/A/", "")),
            _ => None,
        }
    }

    #[test]
    fn what_means_the_same_in_all_drafts() {
        let schema = "type: object, required: [a], properties: {a: {type: string, minLength: 1}, \
                      b: {type: array, items: {$ref: '#/components/schemas/B', description: d}}}, additionalProperties: false, \
                      definitions: {c: {type: number, minimum: 0, exclusiveMinimum: true}}, x-own: {items: []}, example: {items: []}";
        for draft in ["draft-04", "draft-05", "draft-06", "draft-07", "draft/2019-09"] {
            assert_eq!(obstacle(draft, schema), None, "{draft}");
        }
    }

    #[test]
    fn what_means_something_else() {
        // A schema, where it is refused, and the first draft in which it isn't.
        let drafts = ["draft-04", "draft-06", "draft-07", "draft/2019-09"];
        let cases = [
            ("type: [integer, 'null']", "type", 1),
            ("exclusiveMinimum: 1", "exclusiveMinimum", 1),
            ("not: true", "not", 1),
            ("const: 1", "const", 1),
            ("allOf: [{contains: {}}]", "allOf/0/contains", 1),
            ("if: {}", "if", 2),
            ("properties: {a: {readOnly: true}}", "properties/a/readOnly", 2),
            ("contentEncoding: base64", "contentEncoding", 3),
            ("$ref: '#/components/schemas/B', minLength: 1", "minLength", 3),
            ("items: {$ref: '#/components/schemas/B', type: string}", "items/type", 3),
            ("dependentRequired: {a: [b]}", "dependentRequired", 3),
            ("definitions: {a: {$id: '#a'}}", "definitions/a/$id", 4),
            ("items: [{}]", "items", 4),
            ("prefixItems: [{}]", "prefixItems", 4),
            ("dependencies: {a: [b]}", "dependencies", 4),
            ("additionalItems: false", "additionalItems", 4),
            ("unevaluatedItems: false", "unevaluatedItems", 4),
            ("discriminator: {propertyName: a}", "discriminator", 4),
            ("nullable: true", "nullable", 4),
            ("not: {$schema: 'https://json-schema.org/draft/2020-12/schema'}", "not/$schema", 4),
        ];
        for (schema, place, first) in cases {
            for (age, draft) in drafts.into_iter().enumerate() {
                let expected = (age < first).then(|| place.to_owned());
                assert_eq!(obstacle(draft, schema), expected, "{draft}: {schema}");
            }
        }
    }
}
