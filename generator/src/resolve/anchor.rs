//! `$anchor` (JSON Schema 2020-12, core §8.2.2): a name for a schema, to be referred to as `#name`; and `$id`, which would
//! be another one.

use std::collections::{HashMap, HashSet};

use crate::load::Node;
use crate::report::Pointer;

/// The keywords that name a schema. A dynamic anchor is a plain one to a plain reference.
const NAMES: [&str; 2] = ["$anchor", "$dynamicAnchor"];

/// The values of a file that have an anchor, by name. The first of equal names wins.
pub(super) fn collect(root: &Node) -> HashMap<String, Pointer> {
    let mut found = HashMap::new();
    let mut stack = vec![(root, Pointer::root())];
    while let Some((node, pointer)) = stack.pop() {
        match node {
            Node::Object(object) => {
                for name in NAMES.iter().filter_map(|key| object.get(*key)?.as_str()) {
                    found.entry(name.to_owned()).or_insert_with(|| pointer.clone());
                }
                let children = object.iter().rev().filter(|(_, node)| nested(node));
                stack.extend(children.map(|(key, node)| (node, pointer.child(key))));
            }
            Node::Array(array) => {
                let children = array.iter().enumerate().rev().filter(|(_, node)| nested(node));
                stack.extend(children.map(|(index, node)| (node, pointer.index(index))));
            }
            _ => {}
        }
    }
    found
}

/// The last parts of all `$id` of a file, without fragments: what a reference by an `$id` would end with.
pub(super) fn identifiers(root: &Node) -> HashSet<&str> {
    let mut found = HashSet::new();
    let mut stack = vec![root];
    while let Some(node) = stack.pop() {
        match node {
            Node::Object(object) => {
                found.extend(object.get("$id").and_then(Node::as_str).map(last_part));
                stack.extend(object.values());
            }
            Node::Array(array) => stack.extend(array),
            _ => {}
        }
    }
    found
}

/// What follows the last slash, up to the fragment.
pub(super) fn last_part(id: &str) -> &str {
    let file = id.split('#').next().unwrap_or_default();
    file.rsplit('/').next().unwrap_or_default()
}

fn nested(node: &Node) -> bool {
    matches!(node, Node::Object(_) | Node::Array(_))
}
