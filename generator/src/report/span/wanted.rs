//! The values that are looked for, so that a scan can end where the last of them does.

use std::collections::BTreeMap;

use crate::report::pointer::Pointer;

/// Pointers as a tree. Without any, nothing is looked for, and a scan goes on to the end.
#[derive(Clone, Debug, Default)]
pub(super) struct Wanted {
    nodes: Vec<Node>,
    missing: usize,
}

#[derive(Clone, Debug, Default)]
struct Node {
    parts: BTreeMap<Box<str>, usize>,
    missing: bool,
}

impl Wanted {
    /// The values of these pointers.
    pub(super) fn of<'p>(pointers: impl IntoIterator<Item = &'p Pointer>) -> Self {
        let mut wanted = Self { nodes: vec![Node::default()], missing: 0 };
        for pointer in pointers {
            let mut at = 0;
            for segment in pointer.segments() {
                let next = wanted.nodes.len();
                at = *wanted.nodes[at].parts.entry(segment.as_ref().into()).or_insert(next);
                if at == next {
                    wanted.nodes.push(Node::default());
                }
            }
            wanted.missing += usize::from(!std::mem::replace(&mut wanted.nodes[at].missing, true));
        }
        if wanted.missing == 0 { Self::default() } else { wanted }
    }

    /// The root, if anything is looked for.
    pub(super) fn root(&self) -> Option<usize> {
        (!self.nodes.is_empty()).then_some(0)
    }

    /// The part of a node under a key.
    pub(super) fn part(&self, node: usize, key: &str) -> Option<usize> {
        self.nodes[node].parts.get(key).copied()
    }

    /// Notes that a value has come to its end.
    pub(super) fn found(&mut self, node: usize) {
        self.missing -= usize::from(std::mem::replace(&mut self.nodes[node].missing, false));
    }

    /// Whether something was looked for and all of it has been found.
    pub(super) fn is_done(&self) -> bool {
        !self.nodes.is_empty() && self.missing == 0
    }
}
