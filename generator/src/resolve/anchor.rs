//! `$anchor` (JSON Schema 2020-12, core §8.2.2): a name for a schema, to be referred to as `#name`.

use std::collections::HashMap;

use crate::load::Node;
use crate::report::Pointer;

/// The values of a file that have an `$anchor`, by name. The first of equal names wins.
pub(super) fn collect(root: &Node) -> HashMap<String, Pointer> {
    let mut found = HashMap::new();
    let mut stack = vec![(root, Pointer::root())];
    while let Some((node, pointer)) = stack.pop() {
        match node {
            Node::Object(object) => {
                if let Some(Node::String(name)) = object.get("$anchor") {
                    found.entry(String::from(&**name)).or_insert_with(|| pointer.clone());
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

fn nested(node: &Node) -> bool {
    matches!(node, Node::Object(_) | Node::Array(_))
}
