//! Look-behinds that the bounded engine gets right.
//!
//! It steps back by the width of what it looks for, if all texts it could be have one width, or runs an
//! automaton backwards, which knows no assertion that looks at more than the automaton's own place.
//! Where a look-behind has neither one width nor only such parts, its answers are not reliable.

use super::ast::{Assert, Node};
use super::cursor::Problem;

/// Refuses patterns with a look-behind of several widths that holds other assertions.
pub(super) fn check(node: &Node) -> Result<(), Problem> {
    if let Node::Look { behind: true, body, at, .. } = node {
        let branches = match &**body {
            Node::Alt(branches) => branches.as_slice(),
            body => std::slice::from_ref(body),
        };
        let refused = |branch: &Node| looks_around(branch) && width(branch).is_none();
        if branches.iter().any(refused) {
            return Err(Problem::new(*at, "a look-behind of varying width with an assertion in it is not supported"));
        }
    }
    node.children().iter().try_for_each(check)
}

fn looks_around(node: &Node) -> bool {
    match node {
        Node::Look { .. } | Node::BackRef(_) => true,
        Node::Assert(assert) => !matches!(assert, Assert::TextStart | Assert::TextEnd),
        node => node.children().iter().any(looks_around),
    }
}

/// The number of characters that every match has, if it is one number.
fn width(node: &Node) -> Option<usize> {
    match node {
        Node::Empty | Node::Assert(_) | Node::Look { .. } => Some(0),
        Node::Char { .. } | Node::Class(_) => Some(1),
        Node::Group { body, .. } => width(body),
        Node::Repeat { body, min, max, .. } if *max == Some(*min) => {
            width(body)?.checked_mul(usize::try_from(*min).ok()?)
        }
        Node::Repeat { .. } | Node::BackRef(_) => None,
        Node::Concat(parts) => parts.iter().try_fold(0_usize, |sum, part| sum.checked_add(width(part)?)),
        Node::Alt(branches) => {
            let mut widths = branches.iter().map(width);
            let first = widths.next()??;
            widths.all(|width| width == Some(first)).then_some(first)
        }
    }
}
