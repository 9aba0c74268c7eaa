//! JSON texts (RFC 8259).

use serde::de::DeserializeSeed;
use serde_json::Deserializer;

use super::builder::{Builder, Failure};
use super::limits::Limits;
use super::node::{Node, Number};
use super::range;
use crate::report::{Code, Lines, Position};

/// Reads a JSON text.
pub(super) fn read(text: &str, limits: &Limits) -> Result<Node, Failure> {
    let builder = Builder::new(limits.levels(), limits.values(text.len()), false);
    let mut deserializer = Deserializer::from_str(text);
    let node = builder.root().deserialize(&mut deserializer);
    match node.and_then(|node| deserializer.end().map(|()| node)) {
        Ok(mut node) => {
            if builder.has_floats() {
                read_again(&mut node, &mut Literals { text, at: 0 });
            }
            Ok(node)
        }
        Err(error) => Err(failure(text, limits, &builder, &error)),
    }
}

fn failure(text: &str, limits: &Limits, builder: &Builder, error: &serde_json::Error) -> Failure {
    let offset = offset(text, error.line(), error.column());
    let place = format!(" at line {} column {}", error.line(), error.column());
    let message = error.to_string();
    let message = message.strip_suffix(&place).unwrap_or(&message);
    match builder.failure() {
        Some(failure) if failure.code == Code::DuplicateKey => failure.at(string_start(text, offset)),
        Some(failure) => failure.at(offset),
        None if message == "recursion limit exceeded" => Failure::too_deep(limits.levels()).at(offset),
        None if message == "number out of range" => range::failure(builder.pointer()),
        None => Failure::new(Code::Syntax, format!("this is no JSON: {message}")).at(offset),
    }
}

/// `serde_json` counts columns in bytes, from 1, up to the byte it stopped at.
fn offset(text: &str, line: usize, column: usize) -> usize {
    let start = Lines::new(text).offset(Position { line, column: 1 });
    let mut offset = (start + column.saturating_sub(1)).min(text.len());
    while !text.is_char_boundary(offset) {
        offset -= 1;
    }
    offset
}

/// Where the string starts whose closing quote is at `end`. Any quote within it has a backslash before it.
fn string_start(text: &str, end: usize) -> usize {
    let before = text.get(..end).unwrap_or_default();
    let mut quotes = before.rmatch_indices('"').map(|(offset, _)| offset);
    quotes.find(|quote| !before[..*quote].ends_with('\\')).unwrap_or(end)
}

/// Reads all numbers that became floats again from their text: `serde_json` makes floats of integers beyond 64 bits
/// and of `-0`, and its floats may differ from the nearest one in the last digit. The members of `node` stand in the
/// order of the text, so its numbers and the text's go in step.
fn read_again(node: &mut Node, literals: &mut Literals<'_>) {
    match node {
        Node::Array(elements) => elements.iter_mut().for_each(|element| read_again(element, literals)),
        Node::Object(members) => members.values_mut().for_each(|member| read_again(member, literals)),
        Node::Number(number) => {
            let literal = literals.next().unwrap_or_default();
            if let (Number::Float(float), exact) = (&number, literal.parse()) {
                let float = literal.parse().unwrap_or(*float);
                *number = exact.map_or(Number::Float(float), Number::Int);
            }
        }
        Node::Null | Node::Bool(_) | Node::String(_) => {}
    }
}

/// The number literals of a valid JSON text.
struct Literals<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Iterator for Literals<'a> {
    type Item = &'a str;

    fn next(&mut self) -> Option<&'a str> {
        let bytes = self.text.as_bytes();
        loop {
            match bytes.get(self.at)? {
                b'"' => self.skip_string(),
                b'-' | b'0'..=b'9' => break,
                _ => self.at += 1,
            }
        }
        let start = self.at;
        let digit = |byte: &u8| byte.is_ascii_digit() || matches!(byte, b'-' | b'+' | b'.' | b'e' | b'E');
        while bytes.get(self.at).is_some_and(digit) {
            self.at += 1;
        }
        self.text.get(start..self.at)
    }
}

impl Literals<'_> {
    fn skip_string(&mut self) {
        let bytes = self.text.as_bytes();
        self.at += 1;
        while let Some(byte) = bytes.get(self.at) {
            match byte {
                b'"' => break,
                b'\\' => self.at += 2,
                _ => self.at += 1,
            }
        }
        self.at += 1;
    }
}
