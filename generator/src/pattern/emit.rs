//! Syntax tree to the syntax of the `regex` and `fancy-regex` crates.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::ast::{Assert, BackRef, Class, Node, Property};
use super::set::CharSet;

/// How to write a pattern down.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Style {
    /// For `regex`: no look-around, no back-references.
    Linear,
    /// For `fancy-regex`.
    Bounded,
    /// For `fancy-regex`, with a look-ahead at nothing in every repetition, which makes the engine count
    /// rounds instead of laying them all out in an automaton of the linear kind.
    Counted,
}

/// Whether only the bounded engine can run the pattern.
pub(super) fn needs_bounded(node: &Node) -> bool {
    match node {
        Node::Look { .. } | Node::BackRef(_) | Node::Assert(Assert::LineStart | Assert::LineEnd) => true,
        Node::Assert(Assert::WordBoundary { ignore_case, .. }) => *ignore_case,
        node => node.children().iter().any(needs_bounded),
    }
}

/// Writes the pattern, or says what has no counterpart.
pub(super) fn emit(node: &Node, style: Style) -> Result<String, &'static str> {
    let mut emitter = Emitter { out: String::new(), style, numbers: BTreeMap::new() };
    emitter.node(node)?;
    Ok(emitter.out)
}

struct Emitter {
    out: String,
    style: Style,
    /// Numbers of groups, from those of the source to those written.
    numbers: BTreeMap<u32, usize>,
}

type Done = Result<(), &'static str>;

impl Emitter {
    fn node(&mut self, node: &Node) -> Done {
        match node {
            Node::Empty => Ok(()),
            Node::Char { value, ignore_case } => {
                self.char(*value, *ignore_case);
                Ok(())
            }
            Node::Class(class) => self.class(class),
            Node::Assert(assert) => {
                self.assert(*assert);
                Ok(())
            }
            Node::Look { behind, negative, body, .. } => self.look(*behind, *negative, body),
            Node::Group { index, body } => {
                let number = self.numbers.len() + 1;
                self.numbers.insert(*index, number);
                self.enclosed("(", body)
            }
            Node::BackRef(reference) => {
                self.reference(reference);
                Ok(())
            }
            Node::Repeat { body, min, max, greedy } => {
                self.repeated(body)?;
                self.counts(*min, *max, *greedy);
                Ok(())
            }
            Node::Concat(parts) => parts.iter().try_for_each(|part| self.part(part)),
            Node::Alt(branches) => {
                for (number, branch) in branches.iter().enumerate() {
                    if number > 0 {
                        self.out.push('|');
                    }
                    self.node(branch)?;
                }
                Ok(())
            }
        }
    }

    /// A node between others.
    fn part(&mut self, node: &Node) -> Done {
        match node {
            Node::Alt(_) => self.enclosed("(?:", node),
            node => self.node(node),
        }
    }

    fn enclosed(&mut self, open: &str, node: &Node) -> Done {
        self.out.push_str(open);
        self.node(node)?;
        self.out.push(')');
        Ok(())
    }

    fn look(&mut self, behind: bool, negative: bool, body: &Node) -> Done {
        let open = look_open(behind, negative);
        // Once a look has succeeded, it is not tried for other captures (ECMA-262 §22.2.2.4); the
        // engine would.
        if negative || !captures(body) {
            return self.enclosed(open, body);
        }
        self.out.push_str(open);
        self.enclosed("(?>", body)?;
        self.out.push(')');
        Ok(())
    }

    fn repeated(&mut self, body: &Node) -> Done {
        match body {
            _ if self.style == Style::Counted => {
                self.out.push_str("(?:(?=)");
                self.part(body)?;
                self.out.push(')');
                Ok(())
            }
            Node::Char { .. } | Node::Class(_) | Node::Group { .. } | Node::BackRef(_) => self.node(body),
            body => self.enclosed("(?:", body),
        }
    }

    fn counts(&mut self, min: u32, max: Option<u32>, greedy: bool) {
        let counts = match (min, max) {
            (0, None) => "*".to_owned(),
            (1, None) => "+".to_owned(),
            (0, Some(1)) => "?".to_owned(),
            (min, None) => format!("{{{min},}}"),
            (min, Some(max)) if min == max => format!("{{{min}}}"),
            (min, Some(max)) => format!("{{{min},{max}}}"),
        };
        self.out.push_str(&counts);
        if !greedy {
            self.out.push('?');
        }
    }

    fn assert(&mut self, assert: Assert) {
        match assert {
            Assert::TextStart => self.out.push_str(r"\A"),
            Assert::TextEnd => self.out.push_str(r"\z"),
            Assert::LineStart => {
                let text = format!(r"(?:\A|(?<={}))", set_text(&CharSet::line_terminators()));
                self.out.push_str(&text);
            }
            Assert::LineEnd => {
                let text = format!(r"(?:\z|(?={}))", set_text(&CharSet::line_terminators()));
                self.out.push_str(&text);
            }
            Assert::WordBoundary { negated, .. } if self.style == Style::Linear => {
                self.out.push_str(if negated { r"(?-u:\B)" } else { r"(?-u:\b)" });
            }
            Assert::WordBoundary { negated, ignore_case } => {
                let word = set_text(&CharSet::word(ignore_case));
                let (after, before) = if negated { ('=', '!') } else { ('!', '=') };
                let text = format!("(?:(?<={word})(?{after}{word})|(?<!{word})(?{before}{word}))");
                self.out.push_str(&text);
            }
        }
    }

    /// A group without a capture matches the empty string (ECMA-262 §22.2.2.7.2, step 1.d), where the
    /// engine would fail: the condition `(?(1)…)` tells the two apart.
    fn reference(&mut self, reference: &BackRef) {
        let (open, close) = if reference.ignore_case { ("(?i:", ")") } else { ("(?:", ")") };
        self.out.push_str(open);
        let mut open_conditions = 0;
        let numbers = &self.numbers;
        let known = reference.groups.iter().filter_map(|index| numbers.get(index));
        for (position, number) in known.enumerate() {
            if position > 0 {
                self.out.push('|');
            }
            if reference.certain {
                let _ = write!(self.out, r"\{number}");
                break;
            }
            let _ = write!(self.out, r"(?({number})\{number}");
            open_conditions += 1;
        }
        self.out.extend(std::iter::repeat_n(')', open_conditions));
        self.out.push_str(close);
    }

    fn char(&mut self, value: char, ignore_case: bool) {
        let folds = ignore_case && (!value.is_ascii() || value.is_ascii_alphabetic());
        if folds {
            self.out.push_str("(?i:");
        }
        push_char(&mut self.out, value, r"\.+*?()|[]{}^$");
        if folds {
            self.out.push(')');
        }
    }

    fn class(&mut self, class: &Class) -> Done {
        let plain = class.properties.is_empty() && class.set.chars().is_empty();
        let listed = match class.chars() {
            // Nothing to fold.
            None if plain && class.negated => Some(CharSet::all().chars()),
            None if plain => Some(Vec::new()),
            listed => listed,
        };
        if let Some(chars) = listed {
            self.out.push_str(&chars_text(&chars));
            return Ok(());
        }
        if class.ignore_case && class.properties.iter().any(|property| property.negated) {
            return Err("`\\P{…}` under the modifier `i` is not supported");
        }
        let mut members = String::new();
        push_ranges(&mut members, &class.set.chars());
        for Property { name, negated } in &class.properties {
            let letter = if *negated { 'P' } else { 'p' };
            let _ = write!(members, r"\{letter}{{{name}}}");
        }
        let text = match (class.ignore_case, class.negated) {
            (true, true) => format!("(?i:[^{members}])"),
            (true, false) => format!("(?i:[{members}])"),
            (false, true) => format!("[^{members}]"),
            (false, false) if class.properties.len() == 1 && class.set.ranges().is_empty() => members,
            (false, false) => format!("[{members}]"),
        };
        self.out.push_str(&text);
        Ok(())
    }
}

fn captures(node: &Node) -> bool {
    matches!(node, Node::Group { .. }) || node.children().iter().any(captures)
}

fn look_open(behind: bool, negative: bool) -> &'static str {
    match (behind, negative) {
        (false, false) => "(?=",
        (false, true) => "(?!",
        (true, false) => "(?<=",
        (true, true) => "(?<!",
    }
}

fn set_text(set: &CharSet) -> String {
    chars_text(&set.chars())
}

/// A class of exactly these characters, written the shorter way.
fn chars_text(chars: &[(char, char)]) -> String {
    let codes: Vec<_> = chars.iter().map(|&(first, last)| (u32::from(first), u32::from(last))).collect();
    let others = CharSet::new(&codes).complement().chars();
    let mut out = String::new();
    if chars.is_empty() {
        // No character is both, and no string holds one that is neither.
        out.push_str(r"[^\s\S]");
    } else if others.is_empty() {
        out.push_str("(?s:.)");
    } else {
        let negated = others.len() < chars.len();
        out.push_str(if negated { "[^" } else { "[" });
        push_ranges(&mut out, if negated { &others } else { chars });
        out.push(']');
    }
    out
}

fn push_ranges(out: &mut String, ranges: &[(char, char)]) {
    // What the engines read as operators or brackets inside a class.
    let special = r"\[]^-&~";
    for &(first, last) in ranges {
        push_char(out, first, special);
        let distance = u32::from(last) - u32::from(first);
        if distance > 1 {
            out.push('-');
        }
        if distance > 0 {
            push_char(out, last, special);
        }
    }
}

/// Writes one character: by a backslash if it is special, by its number if it can't be seen or isn't
/// ASCII, so that no generated file has characters that editors hide or reorder.
fn push_char(out: &mut String, c: char, special: &str) {
    match c {
        '\t' => out.push_str(r"\t"),
        '\n' => out.push_str(r"\n"),
        '\r' => out.push_str(r"\r"),
        c if special.contains(c) => {
            out.push('\\');
            out.push(c);
        }
        ' '..='~' => out.push(c),
        c => {
            let _ = write!(out, r"\x{{{:X}}}", u32::from(c));
        }
    }
}
