//! A schema of its own becomes one among the components of a document.

use serde_json::{Map, Value};

/// The keywords whose value is an object of schemas, by names that are no keywords.
const MAPS: [&str; 6] = ["properties", "patternProperties", "dependentSchemas", "$defs", "definitions", "dependencies"];

/// The keywords whose value is no schema, whatever it looks like.
const VALUES: [&str; 5] = ["const", "enum", "default", "examples", "example"];

/// The schema as the component `name`: references into itself lead to the component, and anchors, which are shared by all
/// schemas of a document, are told apart by the component's name.
pub(super) fn component(schema: &Value, name: &str) -> Value {
    match schema {
        Value::Object(object) => Value::Object(keywords(object, name)),
        Value::Array(items) => items.iter().map(|item| component(item, name)).collect(),
        other => other.clone(),
    }
}

fn keywords(object: &Map<String, Value>, name: &str) -> Map<String, Value> {
    let convert = |(key, value): (&String, &Value)| {
        let value = match (key.as_str(), value) {
            ("$ref" | "$dynamicRef", Value::String(text)) => Value::String(reference(text, name)),
            ("$anchor" | "$dynamicAnchor", Value::String(anchor)) => Value::String(format!("{anchor}-{name}")),
            (key, Value::Object(schemas)) if MAPS.contains(&key) => {
                schemas.iter().map(|(key, schema)| (key.clone(), component(schema, name))).collect()
            }
            (key, value) if VALUES.contains(&key) => value.clone(),
            (_, value) => component(value, name),
        };
        (key.clone(), value)
    };
    object.iter().map(convert).collect()
}

fn reference(text: &str, name: &str) -> String {
    match text.strip_prefix('#') {
        Some("") => format!("#/components/schemas/{name}"),
        Some(pointer) if pointer.starts_with('/') => format!("#/components/schemas/{name}{pointer}"),
        Some(anchor) => format!("#{anchor}-{name}"),
        None => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn references_lead_into_the_component() {
        let schema = json!({
            "$ref": "#/$defs/a", "properties": {"$ref": {"$ref": "#"}, "b": {"$ref": "#here"}},
            "const": {"$ref": "#/a"}, "allOf": [{"$anchor": "here"}, {"$ref": "other.json"}],
        });
        let expected = json!({
            "$ref": "#/components/schemas/C1/$defs/a",
            "properties": {"$ref": {"$ref": "#/components/schemas/C1"}, "b": {"$ref": "#here-C1"}},
            "const": {"$ref": "#/a"}, "allOf": [{"$anchor": "here-C1"}, {"$ref": "other.json"}],
        });
        assert_eq!(component(&schema, "C1"), expected);
    }
}
