//! ECMA-262 pattern text to syntax tree (ECMA-262 §22.2.1 and Annex B.1.2).

use super::ast::{Assert, Class, Node};
use super::cursor::{Cursor, Groups, Problem};
use super::set::CharSet;

/// How deep groups may be nested; the engines have limits of their own near this one.
const MAX_DEPTH: usize = 100;

/// Reads a pattern.
///
/// The grammar is that of unicode mode. Where it has no reading, the one of Annex B is taken: identity
/// escapes such as `\-`, a brace that is no quantifier, legacy octal escapes, quantified look-aheads,
/// a class escape as the end of a range. What both grammars read keeps its unicode-mode meaning, so a
/// character is always a code point, and `\u{…}` and `\p{…}` are never literals.
pub(super) fn parse(source: &str) -> Result<Node, Problem> {
    let chars: Vec<char> = source.chars().collect();
    let mut parser = Parser {
        cursor: Cursor::new(&chars),
        groups: Groups::scan(&chars),
        opened: 0,
        modifiers: Modifiers::default(),
        depth: 0,
        branches: Vec::new(),
        disjunctions: 0,
        named: Vec::new(),
    };
    let node = parser.disjunction()?;
    match parser.cursor.peek() {
        None => Ok(node),
        Some(_) => Err(parser.problem("`)` without a `(` before it")),
    }
}

/// The flags that `(?ims-ims:…)` switches (ECMA-262 §22.2.1, `Modifiers`).
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Modifiers {
    pub(super) ignore_case: bool,
    multiline: bool,
    dot_all: bool,
}

pub(super) struct Parser<'a> {
    pub(super) cursor: Cursor<'a>,
    pub(super) groups: Groups,
    /// Capturing groups opened so far.
    opened: u32,
    pub(super) modifiers: Modifiers,
    depth: usize,
    /// The branch that is being read, of every enclosing disjunction: its number and the branch's.
    branches: Vec<(u32, u32)>,
    disjunctions: u32,
    /// Named groups read so far, with the branches they are in.
    named: Vec<(String, Vec<(u32, u32)>)>,
}

impl Parser<'_> {
    /// A problem with what comes next.
    pub(super) fn problem(&self, message: impl Into<String>) -> Problem {
        Problem::new(self.cursor.at(), message)
    }

    fn disjunction(&mut self) -> Result<Node, Problem> {
        self.disjunctions += 1;
        let number = self.disjunctions;
        let mut branches = Vec::new();
        for branch in 0.. {
            self.branches.push((number, branch));
            let node = self.alternative();
            self.branches.pop();
            branches.push(node?);
            if !self.cursor.eat('|') {
                break;
            }
        }
        Ok(Node::alt(branches))
    }

    fn alternative(&mut self) -> Result<Node, Problem> {
        let mut terms = Vec::new();
        while let Some(c) = self.cursor.peek() {
            if matches!(c, '|' | ')') {
                break;
            }
            let quantifiable = self.term(&mut terms)?;
            self.quantify(&mut terms, quantifiable)?;
        }
        Ok(Node::concat(terms))
    }

    /// Reads a term without its quantifier. Gives whether a quantifier may follow.
    fn term(&mut self, terms: &mut Vec<Node>) -> Result<bool, Problem> {
        let at = self.cursor.at();
        let Modifiers { ignore_case, multiline, dot_all } = self.modifiers;
        let node = match self.cursor.next() {
            Some('^') => {
                terms.push(Node::Assert(if multiline { Assert::LineStart } else { Assert::TextStart }));
                return Ok(false);
            }
            Some('$') => {
                terms.push(Node::Assert(if multiline { Assert::LineEnd } else { Assert::TextEnd }));
                return Ok(false);
            }
            Some('(') => {
                let (node, quantifiable) = self.group(at)?;
                terms.push(node);
                return Ok(quantifiable);
            }
            Some('*' | '+' | '?') => return Err(Problem::new(at, "there is nothing to repeat")),
            Some('{') if self.braces().is_some() => {
                return Err(Problem::new(at, "there is nothing to repeat"));
            }
            Some('.') if dot_all => Node::Class(Class::of(CharSet::all(), false)),
            Some('.') => Node::Class(Class::of(CharSet::line_terminators().complement(), false)),
            Some('[') => Node::Class(self.class(at)?),
            Some('\\') => return self.atom_escape(at, terms),
            Some(c) => Node::code_point(u32::from(c), ignore_case),
            None => Node::Empty,
        };
        terms.push(node);
        Ok(true)
    }

    /// Reads the rest of a group after its `(`, which stands at `at`.
    fn group(&mut self, at: usize) -> Result<(Node, bool), Problem> {
        if self.depth == MAX_DEPTH {
            let message = format!("groups are nested deeper than {MAX_DEPTH}");
            return Err(Problem::new(at, message));
        }
        self.depth += 1;
        let outer = self.modifiers;
        let result = self.group_body(at);
        self.modifiers = outer;
        self.depth -= 1;
        let (node, quantifiable) = result?;
        if !self.cursor.eat(')') {
            return Err(Problem::new(at, "`(` without a `)` after it"));
        }
        Ok((node, quantifiable))
    }

    fn group_body(&mut self, at: usize) -> Result<(Node, bool), Problem> {
        if !self.cursor.eat('?') {
            return Ok((self.capture()?, true));
        }
        for (mark, behind, negative) in
            [("=", false, false), ("!", false, true), ("<=", true, false), ("<!", true, true)]
        {
            if self.cursor.eat_str(mark) {
                let body = Box::new(self.disjunction()?);
                let look = Node::Look { behind, negative, body, at };
                // Annex B lets a look-ahead be repeated, but not a look-behind.
                return Ok((look, !behind));
            }
        }
        if self.cursor.eat('<') {
            let start = self.cursor.at();
            let name = self.cursor.group_name()?;
            self.name_group(name, start)?;
            return Ok((self.capture()?, true));
        }
        self.switch_modifiers(at)?;
        Ok((self.disjunction()?, true))
    }

    fn capture(&mut self) -> Result<Node, Problem> {
        self.opened += 1;
        let index = self.opened;
        let body = Box::new(self.disjunction()?);
        Ok(Node::Group { index, body })
    }

    /// Two groups may share a name only if no match can take part in both.
    fn name_group(&mut self, name: String, at: usize) -> Result<(), Problem> {
        let here = &self.branches;
        let excluded = |other: &[(u32, u32)]| {
            let apart = |a: &(u32, u32), b: &(u32, u32)| a.0 == b.0 && a.1 != b.1;
            here.iter().zip(other).any(|(a, b)| apart(a, b))
        };
        let mut same = self.named.iter().filter(|(given, _)| *given == name);
        if same.any(|(_, branches)| !excluded(branches)) {
            let message = format!("there is a group named `{name}` already");
            return Err(Problem::new(at, message));
        }
        self.named.push((name, here.clone()));
        Ok(())
    }

    /// Reads `ims-ims:`, of which either side may be empty but not both.
    fn switch_modifiers(&mut self, at: usize) -> Result<(), Problem> {
        let mut on = true;
        let mut seen = Vec::new();
        while let Some(c) = self.cursor.next() {
            let modifier = match c {
                'i' => &mut self.modifiers.ignore_case,
                'm' => &mut self.modifiers.multiline,
                's' => &mut self.modifiers.dot_all,
                '-' if on => {
                    on = false;
                    continue;
                }
                ':' if on || !seen.is_empty() => return Ok(()),
                _ => break,
            };
            if seen.contains(&c) {
                break;
            }
            seen.push(c);
            *modifier = on;
        }
        Err(Problem::new(at, "`(?` begins no kind of group that ECMA-262 has"))
    }

    /// Reads a quantifier, if there is one, and puts it around the last term.
    fn quantify(&mut self, terms: &mut Vec<Node>, quantifiable: bool) -> Result<(), Problem> {
        let at = self.cursor.at();
        let Some((min, max)) = self.counts_of_quantifier() else {
            return Ok(());
        };
        let greedy = !self.cursor.eat('?');
        if max.is_some_and(|max| max < min) {
            return Err(Problem::new(at, "the counts are in the wrong order"));
        }
        match terms.pop() {
            Some(body) if quantifiable => {
                terms.push(Node::Repeat { body: Box::new(body), min, max, greedy });
                Ok(())
            }
            _ => Err(Problem::new(at, "there is nothing to repeat")),
        }
    }

    fn counts_of_quantifier(&mut self) -> Option<(u32, Option<u32>)> {
        let start = self.cursor.at();
        let counts = match self.cursor.next()? {
            '*' => Some((0, None)),
            '+' => Some((1, None)),
            '?' => Some((0, Some(1))),
            // A brace that is no quantifier stands for itself in Annex B.
            '{' => self.braces(),
            _ => None,
        };
        if counts.is_none() {
            self.cursor.back_to(start);
        }
        counts
    }

    /// Reads the rest of `{n}`, `{n,}` or `{n,m}` after the brace; reads nothing if it is none of these.
    fn braces(&mut self) -> Option<(u32, Option<u32>)> {
        let start = self.cursor.at();
        let counts = self.counts();
        if counts.is_none() {
            self.cursor.back_to(start);
        }
        counts
    }

    fn counts(&mut self) -> Option<(u32, Option<u32>)> {
        let min = self.cursor.decimal()?;
        let max = if self.cursor.eat(',') { self.cursor.decimal() } else { Some(min) };
        self.cursor.eat('}').then_some((min, max))
    }
}
