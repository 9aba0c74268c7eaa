//! What follows a backslash, in a class and outside (ECMA-262 §22.2.1, `AtomEscape` and
//! `ClassEscape`, with Annex B.1.2).

use super::ast::{Assert, BackRef, Class, Node, Property};
use super::cursor::Problem;
use super::parse::Parser;
use super::property;
use super::set::CharSet;

/// What an escape stands for.
pub(super) enum Escaped {
    CodePoint(u32),
    Set(CharSet),
    Property(Property),
}

impl Parser<'_> {
    /// Reads the rest of an escape outside a class; its backslash stands at `at`. Gives whether a
    /// quantifier may follow.
    pub(super) fn atom_escape(&mut self, at: usize, terms: &mut Vec<Node>) -> Result<bool, Problem> {
        let ignore_case = self.modifiers.ignore_case;
        if let Some(c) = self.cursor.eat_if(|c| matches!(c, 'b' | 'B')) {
            terms.push(Node::Assert(Assert::WordBoundary { negated: c == 'B', ignore_case }));
            return Ok(false);
        }
        if let Some(groups) = self.reference()? {
            terms.push(Node::BackRef(BackRef { groups, ignore_case, certain: false, at }));
            return Ok(true);
        }
        terms.push(match self.escape(at, false)? {
            Escaped::CodePoint(value) => Node::code_point(value, ignore_case),
            Escaped::Set(set) => Node::Class(Class::of(set, ignore_case)),
            Escaped::Property(property) => {
                Node::Class(Class { properties: vec![property], ignore_case, ..Class::default() })
            }
        });
        Ok(true)
    }

    /// Reads a back-reference after its backslash, if there is one. A number above the count of
    /// groups, and `\k` where no group has a name, are something else.
    fn reference(&mut self) -> Result<Option<Vec<u32>>, Problem> {
        let start = self.cursor.at();
        if matches!(self.cursor.peek(), Some('1'..='9')) {
            let group = self.cursor.decimal();
            if let Some(group) = group.filter(|&group| group <= self.groups.count) {
                return Ok(Some(vec![group]));
            }
            self.cursor.back_to(start);
        } else if !self.groups.names.is_empty() && self.cursor.eat('k') {
            if !self.cursor.eat('<') {
                return Err(self.problem("`\\k` must name a group: `\\k<name>`"));
            }
            let name = self.cursor.group_name()?;
            let groups = self.groups.named(&name);
            if groups.is_empty() {
                let message = format!("there is no group named `{name}`");
                return Err(Problem::new(start, message));
            }
            return Ok(Some(groups));
        }
        Ok(None)
    }

    /// Reads the rest of an escape; its backslash stands at `at`.
    pub(super) fn escape(&mut self, at: usize, in_class: bool) -> Result<Escaped, Problem> {
        let ignore_case = self.modifiers.ignore_case;
        let start = self.cursor.at();
        let code_point = match self.cursor.next() {
            None => return Err(Problem::new(at, "there is nothing after the backslash")),
            Some('d') => return Ok(Escaped::Set(CharSet::digit())),
            Some('D') => return Ok(Escaped::Set(CharSet::digit().complement())),
            Some('s') => return Ok(Escaped::Set(CharSet::space())),
            Some('S') => return Ok(Escaped::Set(CharSet::space().complement())),
            Some('w') => return Ok(Escaped::Set(CharSet::word(ignore_case))),
            Some('W') => return Ok(Escaped::Set(CharSet::word(ignore_case).complement())),
            Some(c @ ('p' | 'P')) => return self.property(at, c == 'P'),
            Some('k') if !self.groups.names.is_empty() => {
                return Err(Problem::new(at, "`\\k` has no meaning in a class"));
            }
            Some('t') => 0x09,
            Some('n') => 0x0A,
            Some('v') => 0x0B,
            Some('f') => 0x0C,
            Some('r') => 0x0D,
            Some('b') if in_class => 0x08,
            Some('c') => self.control(start, in_class),
            Some('x') => self.cursor.hex(2).unwrap_or(u32::from('x')),
            Some('u') => self.cursor.unicode_escape()?.unwrap_or(u32::from('u')),
            Some(c @ '0'..='7') => self.octal(c),
            Some(c) => u32::from(c),
        };
        Ok(Escaped::CodePoint(code_point))
    }

    /// The rest of `\c`, whose `c` stands at `start`. Without a letter after it the backslash stands
    /// for itself, and the `c` is read again.
    fn control(&mut self, start: usize, in_class: bool) -> u32 {
        let control = self.cursor.eat_if(|c| c.is_ascii_alphabetic() || (in_class && (c.is_ascii_digit() || c == '_')));
        if let Some(c) = control {
            return u32::from(c) % 32;
        }
        self.cursor.back_to(start);
        u32::from('\\')
    }

    /// The rest of a number of up to three octal digits, at most 0o377 (Annex B.1.2,
    /// `LegacyOctalEscapeSequence`). A lone `0` is the same in both grammars.
    fn octal(&mut self, first: char) -> u32 {
        let mut value = first.to_digit(8).unwrap_or(0);
        for _ in 0..2 {
            if value >= 32 {
                break;
            }
            let Some(digit) = self.cursor.eat_if(|c| c.is_digit(8)) else {
                break;
            };
            value = value * 8 + digit.to_digit(8).unwrap_or(0);
        }
        value
    }

    /// The rest of `\p{…}`. Annex B would read a malformed one as literal text, which nobody means.
    fn property(&mut self, at: usize, negated: bool) -> Result<Escaped, Problem> {
        let mut name = String::new();
        let mut closed = false;
        if self.cursor.eat('{') {
            let part = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '=';
            while let Some(c) = self.cursor.eat_if(part) {
                name.push(c);
            }
            closed = self.cursor.eat('}');
        }
        if !closed {
            let message = "`\\p` must be followed by the name of a Unicode property in braces";
            return Err(Problem::new(at, message));
        }
        match property::find(&name) {
            Some(property::Meaning::Set(set)) if negated => Ok(Escaped::Set(set.complement())),
            Some(property::Meaning::Set(set)) => Ok(Escaped::Set(set)),
            Some(property::Meaning::Named(name)) => Ok(Escaped::Property(Property { name, negated })),
            None => Err(Problem::new(at, format!("ECMA-262 has no Unicode property `{name}`"))),
        }
    }
}
