//! Operations of a document, counted without the generator.

use serde_json::Value;

const METHODS: [&str; 8] = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/// How many operations the paths of a document have.
pub(super) fn operations(document: &Value) -> usize {
    let paths = document.get("paths").and_then(Value::as_object);
    paths.into_iter().flatten().filter(|(path, _)| path.starts_with('/')).map(|(_, item)| of_item(document, item)).sum()
}

fn of_item(document: &Value, item: &Value) -> usize {
    let reference = item.get("$ref").and_then(Value::as_str);
    let target = reference.and_then(|text| document.pointer(text.strip_prefix('#')?));
    let Some(members) = target.unwrap_or(item).as_object() else { return 0 };
    members.iter().filter(|(name, value)| METHODS.contains(&name.as_str()) && value.is_object()).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn methods_count_and_nothing_else() {
        let document = serde_json::json!({
            "paths": {
                "/a": {"get": {}, "parameters": [], "x-get": {}, "summary": "s"},
                "/b": {"$ref": "#/paths/~1a"},
                "x-c": {"get": {}},
            },
        });
        assert_eq!(operations(&document), 2);
    }
}
