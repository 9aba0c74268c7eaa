//! A slice of a document: some of its operations, and the components that they reach.

use std::collections::BTreeSet;
use std::path::PathBuf;

use serde_json::{Map, Value};

use crate::failure::{Doing, Failure};
use crate::source::read_text;

/// The keys of a path item that are operations.
const METHODS: [&str; 8] = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/// Write a slice of a JSON document with so many operations, spread evenly over it
///
/// In a process of its own: what a process needs while it starts another counts as the other's peak memory.
#[derive(clap::Args)]
#[command(verbatim_doc_comment)]
pub(crate) struct Args {
    /// The document
    document: PathBuf,
    /// How many operations
    operations: usize,
    /// The file to write
    out: PathBuf,
}

/// Runs the command.
pub(crate) fn run(args: &Args) -> Result<(), Failure> {
    let text = read_text(&args.document).map_err(Failure::Input)?;
    let document = serde_json::from_str(&text).map_err(|error| Failure::Input(format!("it isn't JSON: {error}")))?;
    let slice = sliced(document, args.operations);
    std::fs::write(&args.out, slice.to_string()).doing("can't write", &args.out)
}

fn sliced(mut document: Value, wanted: usize) -> Value {
    let Some(paths) = document.get_mut("paths").and_then(Value::as_object_mut) else { return document };
    choose(paths, wanted);
    let reached = reached(&document);
    if let Some(components) = document.get_mut("components").and_then(Value::as_object_mut) {
        for (section, entries) in components.iter_mut().filter(|(section, _)| *section != "securitySchemes") {
            if let Some(entries) = entries.as_object_mut() {
                entries.retain(|name, _| reached.contains(&pointer(section, name)));
            }
        }
    }
    document
}

/// Leaves every so many-th operation, and the path items that have any.
fn choose(paths: &mut Map<String, Value>, wanted: usize) {
    let is_method = |key: &String| METHODS.contains(&key.as_str());
    let total = paths.values().filter_map(Value::as_object).flat_map(Map::keys).filter(|key| is_method(key)).count();
    let wanted = wanted.min(total);
    let mut seen = 0;
    // The operation at `index` is taken where the line from nothing to `wanted` passes a whole number.
    let mut is_taken = || {
        let before = seen * wanted / total.max(1);
        seen += 1;
        seen * wanted / total.max(1) > before
    };
    paths.retain(|_, item| {
        let Some(item) = item.as_object_mut() else { return false };
        item.retain(|key, _| !is_method(key) || is_taken());
        item.keys().any(is_method)
    });
}

/// The pointers of all components that anything outside of the components leads to.
fn reached(document: &Value) -> BTreeSet<String> {
    let mut reached = BTreeSet::new();
    let mut rest: Vec<&Value> = document.get("paths").into_iter().collect();
    while let Some(value) = rest.pop() {
        match value {
            Value::Array(items) => rest.extend(items),
            Value::Object(members) => {
                rest.extend(members.values());
                let targets = members.iter().filter(|(key, _)| *key == "$ref").map(|(_, target)| target);
                let mapping = members.get("mapping").and_then(Value::as_object).into_iter().flat_map(Map::values);
                for target in targets.chain(mapping).filter_map(Value::as_str) {
                    let Some(target) = target.strip_prefix('#') else { continue };
                    let target: String = target.split('/').take(4).collect::<Vec<_>>().join("/");
                    if let Some(component) = document.pointer(&target)
                        && reached.insert(target)
                    {
                        rest.push(component);
                    }
                }
            }
            _ => {}
        }
    }
    reached
}

fn pointer(section: &str, name: &str) -> String {
    format!("/components/{section}/{}", name.replace('~', "~0").replace('/', "~1"))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn document() -> Value {
        let operation =
            |schema: &str| json!({"responses": {"200": {"$ref": format!("#/components/schemas/{schema}")}}});
        json!({
            "paths": {
                "/a": {"get": operation("A"), "put": operation("A"), "parameters": []},
                "/b": {"get": operation("B")},
                "/c": {"get": operation("C")},
            },
            "components": {
                "schemas": {"A": {"$ref": "#/components/schemas/D~1x/items"}, "B": {}, "C": {}, "D/x": {"items": {}}},
                "securitySchemes": {"S": {}},
            },
        })
    }

    #[test]
    fn a_slice_has_so_many_operations_and_what_they_reach() {
        let slice = sliced(document(), 2);
        let paths = slice["paths"].as_object().unwrap();
        assert_eq!(paths.keys().collect::<Vec<_>>(), ["/a", "/c"]);
        assert!(paths["/a"].get("get").is_none() && paths["/a"].get("put").is_some());
        let schemas = slice["components"]["schemas"].as_object().unwrap();
        assert_eq!(schemas.keys().collect::<Vec<_>>(), ["A", "C", "D/x"]);
        assert!(slice["components"]["securitySchemes"].get("S").is_some());
    }

    #[test]
    fn no_more_is_taken_than_there_is() {
        assert_eq!(sliced(document(), 9)["paths"].as_object().unwrap().len(), 3);
        assert!(sliced(document(), 0)["paths"].as_object().unwrap().is_empty());
        assert_eq!(sliced(json!({}), 9), json!({}));
    }
}
