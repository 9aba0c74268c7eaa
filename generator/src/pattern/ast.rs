//! The syntax tree of an ECMA-262 pattern.

use super::set::CharSet;

/// One pattern, or a part of one.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Node {
    /// Matches the empty string.
    Empty,
    Char {
        value: char,
        ignore_case: bool,
    },
    Class(Class),
    Assert(Assert),
    Look {
        behind: bool,
        negative: bool,
        body: Box<Node>,
        /// Where it starts, in characters from 0.
        at: usize,
    },
    /// A capturing group. Groups that don't capture leave no trace in the tree.
    Group {
        /// Counted from 1 in the order of the opening parentheses.
        index: u32,
        body: Box<Node>,
    },
    BackRef(BackRef),
    Repeat {
        body: Box<Node>,
        min: u32,
        /// `None`: without end.
        max: Option<u32>,
        greedy: bool,
    },
    /// At least two parts.
    Concat(Vec<Node>),
    /// At least two branches.
    Alt(Vec<Node>),
}

/// Assertions about a position that look at no more than the two characters beside it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Assert {
    /// `^` without the modifier `m`.
    TextStart,
    /// `$` without the modifier `m`.
    TextEnd,
    /// `^` under the modifier `m`.
    LineStart,
    /// `$` under the modifier `m`.
    LineEnd,
    /// `\b`, or `\B` when `negated`.
    WordBoundary { negated: bool, ignore_case: bool },
}

/// One character of a set.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Class {
    pub(super) set: CharSet,
    /// What the set contains besides.
    pub(super) properties: Vec<Property>,
    /// Matches what is *not* in the set.
    pub(super) negated: bool,
    pub(super) ignore_case: bool,
}

impl Class {
    pub(super) fn of(set: CharSet, ignore_case: bool) -> Self {
        Self { set, ignore_case, ..Self::default() }
    }

    /// The characters matched, where they can be listed: neither Unicode properties nor case
    /// folding are involved.
    pub(super) fn chars(&self) -> Option<Vec<(char, char)>> {
        if !self.properties.is_empty() || self.ignore_case {
            return None;
        }
        Some(if self.negated { self.set.complement().chars() } else { self.set.chars() })
    }
}

/// `\p{…}` or, when `negated`, `\P{…}`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Property {
    /// What stands between the braces, in the notation of the `regex` crate.
    pub(super) name: String,
    pub(super) negated: bool,
}

/// `\1`, `\k<name>`
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct BackRef {
    /// Several when groups in different branches share a name; none when nothing can have been
    /// captured, so that the reference matches the empty string.
    pub(super) groups: Vec<u32>,
    pub(super) ignore_case: bool,
    /// No match reaches the reference before one of the groups has captured.
    pub(super) certain: bool,
    /// Where the reference starts, in characters from 0.
    pub(super) at: usize,
}

impl Node {
    /// The parts in sequence, without a `Concat` around none or one.
    pub(super) fn concat(mut parts: Vec<Self>) -> Self {
        match parts.len() {
            0 => Self::Empty,
            1 => parts.swap_remove(0),
            _ => Self::Concat(parts),
        }
    }

    /// One of the branches, without an `Alt` around one.
    pub(super) fn alt(mut branches: Vec<Self>) -> Self {
        match branches.len() {
            0 => Self::Empty,
            1 => branches.swap_remove(0),
            _ => Self::Alt(branches),
        }
    }

    /// A node of one code point; a lone surrogate, which no Rust string has, matches nothing.
    pub(super) fn code_point(value: u32, ignore_case: bool) -> Self {
        match char::from_u32(value) {
            Some(value) => Self::Char { value, ignore_case },
            None => Self::Class(Class::of(CharSet::new(&[(value, value)]), false)),
        }
    }

    /// The nodes directly below.
    pub(super) fn children(&self) -> &[Self] {
        match self {
            Self::Look { body, .. } | Self::Group { body, .. } | Self::Repeat { body, .. } => {
                std::slice::from_ref(body)
            }
            Self::Concat(nodes) | Self::Alt(nodes) => nodes,
            Self::Empty | Self::Char { .. } | Self::Class(_) | Self::Assert(_) | Self::BackRef(_) => &[],
        }
    }

    /// The same node with `change` made to each node directly below, from left to right.
    pub(super) fn map_children(self, mut change: impl FnMut(Self) -> Self) -> Self {
        match self {
            Self::Look { behind, negative, body, at } => {
                Self::Look { behind, negative, body: Box::new(change(*body)), at }
            }
            Self::Group { index, body } => Self::Group { index, body: Box::new(change(*body)) },
            Self::Repeat { body, min, max, greedy } => Self::Repeat { body: Box::new(change(*body)), min, max, greedy },
            Self::Concat(parts) => Self::concat(parts.into_iter().map(change).collect()),
            Self::Alt(branches) => Self::alt(branches.into_iter().map(change).collect()),
            leaf @ (Self::Empty | Self::Char { .. } | Self::Class(_) | Self::Assert(_) | Self::BackRef(_)) => leaf,
        }
    }
}
