//! A schema with the type that its keywords imply, as people who write APIs would have it.

use serde_json::{Map, Value, json};

use super::write::Case;

/// The keywords that speak of values of one type.
const IMPLIED: [(&str, &[&str]); 4] = [
    ("number", &["multipleOf", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"]),
    ("string", &["minLength", "maxLength", "pattern"]),
    (
        "array",
        &[
            "items",
            "prefixItems",
            "contains",
            "minContains",
            "maxContains",
            "minItems",
            "maxItems",
            "uniqueItems",
            "unevaluatedItems",
        ],
    ),
    (
        "object",
        &[
            "properties",
            "patternProperties",
            "additionalProperties",
            "propertyNames",
            "minProperties",
            "maxProperties",
            "required",
            "dependentRequired",
            "dependentSchemas",
            "unevaluatedProperties",
        ],
    ),
];

/// The schema with the type that its own keywords imply; none if it has a type, or keywords of several.
pub(super) fn with_type(schema: &Value) -> Option<Value> {
    let object = schema.as_object()?;
    // A type at the root would be one for all that refers to it.
    if object.contains_key("type") || schema.to_string().contains(r##""$ref":"#""##) {
        return None;
    }
    let mut types: Vec<&str> = IMPLIED
        .iter()
        .filter(|(_, keywords)| keywords.iter().any(|key| object.contains_key(*key)))
        .map(|(ty, _)| *ty)
        .collect();
    types.extend(listed(object).filter(|ty| !types.contains(ty)));
    let [ty] = types[..] else { return None };
    let mut object = object.clone();
    object.insert("type".to_owned(), json!(ty));
    Some(Value::Object(object))
}

/// The type that all values of `enum` or `const` have.
fn listed(object: &Map<String, Value>) -> Option<&'static str> {
    let one = object.get("const").map(std::slice::from_ref);
    let values = one.or_else(|| object.get("enum")?.as_array().map(Vec::as_slice))?;
    let ty = type_of(values.first()?);
    values.iter().all(|value| type_of(value) == ty).then_some(ty)
}

/// A case as the type changes it: a value of another type is refused.
pub(super) fn case(schema: &Value, case: &Case) -> Case {
    let data: Option<Value> = serde_json::from_str(case.data.get()).ok();
    let fits = match (schema["type"].as_str(), data) {
        (Some("number"), Some(data)) => data.is_number(),
        (ty, Some(data)) => ty == Some(type_of(&data)),
        // Only a number can be too large to be parsed.
        (ty, None) => ty == Some("number"),
    };
    Case { description: case.description.clone(), data: case.data.clone(), valid: case.valid && fits }
}

/// The narrowest type of a value. A whole number is an integer however it is written.
fn type_of(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(number) if number.as_f64().is_some_and(|number| number.fract() == 0.0) => "integer",
        Value::Number(_) => "number",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn types_that_keywords_imply() {
        let ty = |schema: Value| with_type(&schema).map(|schema| schema["type"].clone());
        assert_eq!(ty(json!({"minLength": 1, "allOf": [{}]})), Some(json!("string")));
        assert_eq!(ty(json!({"enum": [1, 2.0]})), Some(json!("integer")));
        assert_eq!(ty(json!({"const": {"a": 1}, "required": ["a"]})), Some(json!("object")));
        for open in
            [json!(true), json!({}), json!({"type": "string", "minLength": 1}), json!({"minLength": 1, "minimum": 1})]
        {
            assert_eq!(ty(open.clone()), None, "{open}");
        }
    }

    #[test]
    fn a_value_of_another_type_is_refused() {
        let verdict = |ty: &str, data: &str| {
            let data = serde_json::value::RawValue::from_string(data.to_owned()).unwrap();
            case(&json!({"type": ty}), &Case { description: String::new(), data, valid: true }).valid
        };
        assert!(verdict("number", "1") && verdict("integer", "1.0") && verdict("string", "\"\""));
        assert!(!verdict("integer", "1.5") && !verdict("object", "[]") && !verdict("string", "null"));
    }
}
