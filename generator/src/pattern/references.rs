//! Back-references: which groups they can mean, and whether another engine gives them the same value.
//!
//! ECMA-262 forgets a group's capture when a repetition that contains the group starts its next round,
//! evaluates look-behinds from right to left, and lets a reference to a group without a capture match the
//! empty string. The bounded engine does none of the three, so that references are only translated
//! where the first two make no difference; the third can be written out.

use std::collections::{BTreeMap, BTreeSet};

use super::ast::{BackRef, Node};
use super::cursor::Problem;

/// Narrows every back-reference to the groups that can have captured something when it is reached,
/// and turns groups that no reference means into plain ones.
pub(super) fn resolve(node: Node) -> Result<Node, Problem> {
    let mut survey = Survey::default();
    survey.walk(&node);
    let mut refused = None;
    let mut used = BTreeSet::new();
    let mut places = survey.references.iter();
    let node = narrow(node, &mut |reference| {
        let Some(here) = places.next() else { return };
        let mut kept = Vec::new();
        for &index in &reference.groups {
            let Some(group) = survey.groups.get(&index) else {
                continue;
            };
            match relation(group, here) {
                Relation::NoCapture => {}
                // Of groups with one name only one captures.
                Relation::Capture { certain: true } => {
                    reference.certain = true;
                    kept = vec![index];
                    break;
                }
                Relation::Capture { certain: false } => kept.push(index),
                Relation::Unlike(message) => {
                    refused.get_or_insert(Problem::new(reference.at, message));
                }
            }
        }
        used.extend(&kept);
        reference.groups = kept;
    });
    match refused {
        Some(problem) => Err(problem),
        None => Ok(drop_unused(node, &used)),
    }
}

/// A step on the way from the root to a group or reference.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Step {
    /// Tells steps apart; the branches of one alternation differ.
    id: usize,
    kind: Kind,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Branch,
    Repeat {
        optional: bool,
        /// More than one round is possible.
        again: bool,
        /// A round can match the empty string.
        nullable: bool,
    },
    Look {
        behind: bool,
        negative: bool,
    },
}

impl Step {
    /// A match may go on without what lies behind this step.
    fn avoidable(self) -> bool {
        match self.kind {
            Kind::Branch => true,
            Kind::Repeat { optional, .. } => optional,
            Kind::Look { negative, .. } => negative,
        }
    }
}

struct Place {
    /// When it is reached, or for a group left, in the order of matching.
    order: usize,
    path: Vec<Step>,
}

#[derive(Default)]
struct Survey {
    groups: BTreeMap<u32, Place>,
    references: Vec<Place>,
    path: Vec<Step>,
    clock: usize,
}

impl Survey {
    fn walk(&mut self, node: &Node) {
        self.clock += 1;
        match node {
            Node::BackRef(_) => {
                let place = self.here();
                self.references.push(place);
            }
            Node::Group { index, body } => {
                self.walk(body);
                self.clock += 1;
                let place = self.here();
                self.groups.insert(*index, place);
            }
            Node::Repeat { body, min, max, .. } => {
                let kind = Kind::Repeat {
                    optional: *min == 0,
                    again: max.is_none_or(|max| max > 1),
                    nullable: nullable(body),
                };
                self.step(kind, body);
            }
            Node::Look { behind, negative, body, .. } => {
                let kind = Kind::Look { behind: *behind, negative: *negative };
                self.step(kind, body);
            }
            Node::Alt(branches) => {
                for branch in branches {
                    self.step(Kind::Branch, branch);
                }
            }
            Node::Concat(parts) => {
                for part in parts {
                    self.walk(part);
                }
            }
            Node::Empty | Node::Char { .. } | Node::Class(_) | Node::Assert(_) => {}
        }
    }

    fn step(&mut self, kind: Kind, body: &Node) {
        self.clock += 1;
        let id = self.clock;
        self.path.push(Step { id, kind });
        self.walk(body);
        self.path.pop();
    }

    fn here(&self) -> Place {
        Place { order: self.clock, path: self.path.clone() }
    }
}

/// What a reference finds in a group.
enum Relation {
    /// Never a capture.
    NoCapture,
    Capture {
        certain: bool,
    },
    /// The engines would disagree.
    Unlike(&'static str),
}

fn relation(group: &Place, reference: &Place) -> Relation {
    let behind = |step: &Step| matches!(step.kind, Kind::Look { behind: true, .. });
    if group.path.iter().chain(&reference.path).any(behind) {
        return Relation::Unlike("a back-reference to or from a look-behind is not supported");
    }
    if group.order > reference.order {
        return Relation::NoCapture;
    }
    let shared = group.path.iter().zip(&reference.path);
    let shared = shared.take_while(|(a, b)| a == b).count();
    let own = group.path.get(shared..).unwrap_or_default();
    let negative = |step: &Step| matches!(step.kind, Kind::Look { negative: true, .. });
    if own.iter().any(negative) {
        return Relation::NoCapture;
    }
    for (depth, step) in group.path.iter().enumerate() {
        let Kind::Repeat { again: true, nullable, .. } = step.kind else {
            continue;
        };
        let below = group.path.get(depth + 1..).unwrap_or_default();
        let left = depth >= shared;
        if below.iter().any(|step| step.avoidable()) || (left && nullable) {
            return Relation::Unlike("a back-reference to a group that a repetition resets is not supported");
        }
    }
    let certain = !own.iter().any(|step| step.avoidable());
    Relation::Capture { certain }
}

/// Whether the empty string is among what the node may match.
fn nullable(node: &Node) -> bool {
    match node {
        Node::Char { .. } | Node::Class(_) => false,
        Node::Empty | Node::Assert(_) | Node::Look { .. } | Node::BackRef(_) => true,
        Node::Group { body, .. } => nullable(body),
        Node::Repeat { body, min, .. } => *min == 0 || nullable(body),
        Node::Concat(parts) => parts.iter().all(nullable),
        Node::Alt(branches) => branches.iter().any(nullable),
    }
}

/// Calls `change` on every reference, in the order of [`Survey::walk`].
fn narrow(node: Node, change: &mut impl FnMut(&mut BackRef)) -> Node {
    match node {
        Node::BackRef(mut reference) => {
            change(&mut reference);
            if reference.groups.is_empty() { Node::Empty } else { Node::BackRef(reference) }
        }
        node => node.map_children(|child| narrow(child, change)),
    }
}

/// Turns the groups that are not in `used` into plain ones.
fn drop_unused(node: Node, used: &BTreeSet<u32>) -> Node {
    match node {
        Node::Group { index, body } if !used.contains(&index) => drop_unused(*body, used),
        node => node.map_children(|child| drop_unused(child, used)),
    }
}
