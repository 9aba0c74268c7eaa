//! Operations of a document, counted without the generator.

use std::collections::{BTreeMap, BTreeSet};

use openapi_codegen::resolve::Loader;
use serde_json::Value;

use super::yaml;

const METHODS: [&str; 8] = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];
/// How many references one path item can lead through.
const MOST_DETOURS: usize = 100;

/// A JSON or YAML text as a tree.
pub(super) fn tree(text: &str) -> Option<Value> {
    let text = text.trim_start_matches('\u{feff}');
    serde_json::from_str(text).ok().or_else(|| yaml::read(text))
}

/// How many operations the paths of the document at `path` have. Path items may be elsewhere in it, or in other files.
pub(super) fn operations(document: Value, path: &str, files: &dyn Loader) -> usize {
    let mut counter = Counter { trees: BTreeMap::from([(path.to_owned(), document)]), main: path, files };
    let Some(Value::Object(paths)) = counter.trees.get(path).and_then(|document| document.get("paths")).cloned() else {
        return 0;
    };
    paths.iter().filter(|(path, _)| !path.starts_with("x-")).map(|(_, item)| counter.methods(item).len()).sum()
}

struct Counter<'a> {
    /// By path in terms of the loader.
    trees: BTreeMap<String, Value>,
    main: &'a str,
    files: &'a dyn Loader,
}

impl Counter<'_> {
    /// The methods of a path item, with those of the items that its `$ref` leads to.
    fn methods(&mut self, item: &Value) -> BTreeSet<&'static str> {
        let mut methods = BTreeSet::new();
        let (mut file, mut item) = (self.main.to_owned(), item.clone());
        for _ in 0..MOST_DETOURS {
            let has = |method: &&str| item.get(*method).is_some_and(Value::is_object);
            methods.extend(METHODS.into_iter().filter(has));
            let Some(reference) = item.get("$ref").and_then(Value::as_str) else { break };
            let (path, pointer) = reference.split_once('#').unwrap_or((reference, ""));
            if !path.is_empty() {
                file = beside(&file, path);
            }
            let Some(target) = self.tree(&file).and_then(|tree| tree.pointer(&decoded(pointer))).cloned() else {
                break;
            };
            item = target;
        }
        methods
    }

    fn tree(&mut self, file: &str) -> Option<&Value> {
        if !self.trees.contains_key(file) {
            let (_, text) = self.files.load(file).ok()?;
            self.trees.insert(file.to_owned(), tree(&text)?);
        }
        self.trees.get(file)
    }
}

/// The path that is relative to the folder of a file.
fn beside(file: &str, path: &str) -> String {
    let mut segments: Vec<&str> = file.split('/').collect();
    segments.pop();
    for segment in path.split('/') {
        match segment {
            "." => {}
            ".." => drop(segments.pop()),
            other => segments.push(other),
        }
    }
    segments.join("/")
}

/// A pointer out of a fragment, in which some characters are percent-encoded.
fn decoded(pointer: &str) -> String {
    let mut bytes = Vec::with_capacity(pointer.len());
    let mut rest = pointer.as_bytes();
    while let [first, after @ ..] = rest {
        let hex = after.get(..2).and_then(|hex| u8::from_str_radix(std::str::from_utf8(hex).ok()?, 16).ok());
        if let Some(byte) = hex.filter(|_| *first == b'%') {
            bytes.push(byte);
            rest = after.get(2..).unwrap_or_default();
        } else {
            bytes.push(*first);
            rest = after;
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Files;

    impl Loader for Files {
        fn load(&self, path: &str) -> Result<(String, String), String> {
            match path {
                "b/c.yaml" => Ok((path.to_owned(), "put: {}\n$ref: ../d.json#/x~1y\n".to_owned())),
                "d.json" => Ok((path.to_owned(), r#"{"x/y": {"patch": {}, "put": {}}}"#.to_owned())),
                _ => Err("there is none".to_owned()),
            }
        }
    }

    #[test]
    fn methods_count_and_nothing_else() {
        let document = serde_json::json!({
            "paths": {
                "/a": {"get": {}, "parameters": [], "x-get": {}, "summary": "s"},
                "/b/{c}": {"$ref": "#/paths/~1a"},
                "/d": {"$ref": "#/paths/~1b~1%7Bc%7D", "put": {}},
                "/e": {"$ref": "./b/c.yaml", "post": {}},
                "/f": {"$ref": "#/paths/~1f", "post": {}},
                "/g": {"$ref": "g.yaml"},
                "x-c": {"get": {}},
            },
            "webhooks": {"w": {"post": {}}},
        });
        assert_eq!(operations(document, "a.json", &Files), 1 + 1 + 2 + 3 + 1);
    }
}
