//! Classes: what stands in brackets (ECMA-262 §22.2.1, `CharacterClass`, with Annex B.1.2).

use super::ast::{Class, Property};
use super::cursor::Problem;
use super::escape::Escaped;
use super::parse::Parser;
use super::set::CharSet;

/// What has been read of a class.
#[derive(Default)]
struct Members {
    ranges: Vec<(u32, u32)>,
    properties: Vec<Property>,
}

impl Members {
    fn add(&mut self, member: Escaped) {
        match member {
            Escaped::CodePoint(value) => self.ranges.push((value, value)),
            Escaped::Set(set) => self.ranges.extend_from_slice(set.ranges()),
            Escaped::Property(property) => self.properties.push(property),
        }
    }
}

impl Parser<'_> {
    /// Reads the rest of a class after its bracket, which stands at `at`.
    pub(super) fn class(&mut self, at: usize) -> Result<Class, Problem> {
        let negated = self.cursor.eat('^');
        let mut members = Members::default();
        while !self.cursor.eat(']') {
            let start = self.cursor.at();
            let first = self.class_atom(at)?;
            let hyphen = self.cursor.at();
            // A hyphen before the closing bracket is a member, read in the next round.
            if !self.cursor.eat('-') || self.cursor.peek() == Some(']') {
                self.cursor.back_to(hyphen);
                members.add(first);
                continue;
            }
            match (first, self.class_atom(at)?) {
                (Escaped::CodePoint(first), Escaped::CodePoint(last)) if first > last => {
                    return Err(Problem::new(start, "the range ends before it starts"));
                }
                (Escaped::CodePoint(first), Escaped::CodePoint(last)) => {
                    members.ranges.push((first, last));
                }
                // `[\w-.]` is no range: the hyphen stands for itself.
                (first, last) => {
                    members.add(first);
                    members.add(Escaped::CodePoint(u32::from('-')));
                    members.add(last);
                }
            }
        }
        Ok(Class {
            set: CharSet::new(&members.ranges),
            properties: members.properties,
            negated,
            ignore_case: self.modifiers.ignore_case,
        })
    }

    fn class_atom(&mut self, bracket: usize) -> Result<Escaped, Problem> {
        let at = self.cursor.at();
        match self.cursor.next() {
            None => Err(Problem::new(bracket, "`[` without a `]` after it")),
            Some('\\') => self.escape(at, true),
            Some(c) => Ok(Escaped::CodePoint(u32::from(c))),
        }
    }
}
