//! Finds patterns that a plain loop decides: the whole text is a run of characters of one class.

use super::ast::{Assert, Node};
use super::set::CharSet;

/// The texts that consist of `min` to `max` characters of one class.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Run {
    /// Sorted and disjoint.
    pub(super) ranges: Vec<(char, char)>,
    pub(super) min: usize,
    /// `None`: without end.
    pub(super) max: Option<usize>,
}

/// The run that a search for the pattern accepts, if the pattern accepts just one.
pub(super) fn detect(node: &Node) -> Option<Run> {
    let branches = match node {
        Node::Alt(branches) => branches.as_slice(),
        node => std::slice::from_ref(node),
    };
    union(branches.iter().map(searched))
}

/// The texts in which the branch finds something.
fn searched(branch: &Node) -> Option<Run> {
    let parts = match branch {
        Node::Group { body, .. } => return detect(body),
        Node::Concat(parts) => parts.as_slice(),
        node => std::slice::from_ref(node),
    };
    let count = |parts: &mut dyn Iterator<Item = &Node>, assert| {
        let wanted = Node::Assert(assert);
        parts.take_while(|part| **part == wanted).count()
    };
    let starts = count(&mut parts.iter(), Assert::TextStart);
    let parts = parts.get(starts..)?;
    let ends = count(&mut parts.iter().rev(), Assert::TextEnd);
    let run = sequence(parts.get(..parts.len() - ends)?)?;
    if starts > 0 && ends > 0 {
        return Some(run);
    }
    // An open side accepts anything beyond the run; that is a run again if the run may be empty or
    // takes every character.
    let everything = CharSet::all().chars();
    (run.min == 0 || run.ranges == everything).then_some(Run { ranges: everything, min: run.min, max: None })
}

/// What a part without assertions matches.
fn matched(node: &Node) -> Option<Run> {
    match node {
        Node::Empty => Some(Run::empty()),
        Node::Char { value, ignore_case: false } => Some(Run::one(vec![(*value, *value)])),
        Node::Class(class) => class.chars().map(Run::one),
        Node::Group { body, .. } => matched(body),
        Node::Concat(parts) => sequence(parts),
        Node::Alt(branches) => alternatives(branches),
        Node::Repeat { body, min, max, .. } => {
            let max = match max {
                Some(max) => Some(usize::try_from(*max).ok()?),
                None => None,
            };
            matched(body)?.repeat(usize::try_from(*min).ok()?, max)
        }
        Node::Char { .. } | Node::Assert(_) | Node::Look { .. } | Node::BackRef(_) => None,
    }
}

fn sequence(parts: &[Node]) -> Option<Run> {
    let mut whole = Run::empty();
    for part in parts {
        whole = whole.then(&matched(part)?)?;
    }
    Some(whole)
}

fn alternatives(branches: &[Node]) -> Option<Run> {
    // Branches of one character each make one class: `(?:[a-z]|[0-9])`.
    let runs: Option<Vec<Run>> = branches.iter().map(matched).collect();
    let runs = runs?;
    if runs.iter().all(|run| run.min == 1 && run.max == Some(1)) {
        let ranges = runs.iter().flat_map(|run| &run.ranges);
        let ranges: Vec<_> = ranges.map(|&(first, last)| (u32::from(first), u32::from(last))).collect();
        return Some(Run::one(CharSet::new(&ranges).chars()));
    }
    union(runs.into_iter().map(Some))
}

fn union(mut runs: impl Iterator<Item = Option<Run>>) -> Option<Run> {
    let first = runs.next()??;
    runs.try_fold(first, |whole, run| whole.or(run?))
}

impl Run {
    fn empty() -> Self {
        Self { ranges: Vec::new(), min: 0, max: Some(0) }
    }

    fn one(ranges: Vec<(char, char)>) -> Self {
        Self { ranges, min: 1, max: Some(1) }
    }

    /// The class of both, where one class will do: a run of no characters fits any class.
    fn class_with(&self, other: &Self) -> Option<Vec<(char, char)>> {
        if self.max == Some(0) || self.ranges == other.ranges {
            Some(other.ranges.clone())
        } else if other.max == Some(0) {
            Some(self.ranges.clone())
        } else {
            None
        }
    }

    fn then(self, next: &Self) -> Option<Self> {
        Some(Self {
            ranges: self.class_with(next)?,
            min: self.min.checked_add(next.min)?,
            max: match (self.max, next.max) {
                (Some(a), Some(b)) => Some(a.checked_add(b)?),
                _ => None,
            },
        })
    }

    /// Both, if no length between them is left out.
    fn or(self, other: Self) -> Option<Self> {
        let ranges = self.class_with(&other)?;
        let (low, high) = if self.min <= other.min { (self, other) } else { (other, self) };
        let gap = low.max.is_some_and(|max| high.min > max.saturating_add(1));
        (!gap).then_some(Self {
            ranges,
            min: low.min,
            max: match (low.max, high.max) {
                (Some(a), Some(b)) => Some(a.max(b)),
                _ => None,
            },
        })
    }

    /// `min` to `max` times the run, if no length between is left out.
    fn repeat(self, min: usize, max: Option<usize>) -> Option<Self> {
        let width = self.max.map(|max| max - self.min);
        let rounds_join = match width {
            // Lengths of `n` and `n + 1` rounds meet or overlap if `n · width + 1 ≥ run.min`, and for
            // more rounds all the more.
            Some(width) => width.checked_mul(min)?.checked_add(1)? >= self.min,
            None => min > 0 || self.min <= 1,
        };
        let single = max == Some(min);
        (single || rounds_join).then_some(Self {
            min: self.min.checked_mul(min)?,
            max: match (self.max, max) {
                (Some(0), _) => Some(0),
                (Some(a), Some(b)) => Some(a.checked_mul(b)?),
                _ => None,
            },
            ranges: self.ranges,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::super::{parse::parse, simplify::simplify};
    use super::*;

    fn run(source: &str) -> Option<(String, usize, Option<usize>)> {
        let run = detect(&simplify(parse(source).unwrap()))?;
        let class = run.ranges.iter().flat_map(|&(first, last)| [first, last]);
        Some((class.collect(), run.min, run.max))
    }

    #[test]
    fn anchored_runs() {
        for (source, class, min, max) in [
            ("^[-a-zA-Z0-9_]+$", "--09AZ__az", 1, None),
            (r"^[\w.@+-]+$", "++-.09@Z__az", 1, None),
            ("^a$", "aa", 1, Some(1)),
            ("^$", "", 0, Some(0)),
            ("^(a|b|[x-z]){2,5}$", "abxz", 2, Some(5)),
            ("^$|^a{1,3}$", "aa", 0, Some(3)),
            ("^(?:a{2}){3}$", "aa", 6, Some(6)),
            ("^(?:a{1,2}){0,3}$", "aa", 0, Some(6)),
            ("^aa*$", "aa", 1, None),
            ("^(a+)?$", "aa", 0, None),
            ("(^a$)", "aa", 1, Some(1)),
        ] {
            assert_eq!(run(source), Some((class.to_owned(), min, max)), "{source}");
        }
    }

    #[test]
    fn open_patterns_that_accept_every_text_of_a_length() {
        let all = "\0\u{D7FF}\u{E000}\u{10FFFF}";
        for (source, min) in [("", 0), (".*", 0), ("^x*", 0), ("x?$", 0), (r"[\s\S]{3,9}", 3), (r"^[^]+", 1)] {
            assert_eq!(run(source), Some((all.to_owned(), min, None)), "{source}");
        }
    }

    #[test]
    fn what_is_more_than_one_run() {
        for source in [
            "^[a-z][0-9]$",
            "a+",
            "^a+",
            ".+",
            "^a$|^aaa$",
            "^(?:aaa){0,2}$",
            "^(?:aa)+$",
            "^(?:a{2,3})*$",
            "^(?:a|bb)$",
            r"^\p{L}+$",
            "^(?i:a)+$",
            "^(?=a)a$",
            r"^\ba$",
            "(?m:^a$)",
        ] {
            assert_eq!(run(source), None, "{source}");
        }
    }
}
