//! Positions in YAML texts, from the events of a parser that keeps them.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::ops::Range;

use saphyr_parser::{Event, Parser, ScalarStyle, Span};

use super::arena::{Arena, Kind, MAX_DEPTH};
use super::wanted::Wanted;
use crate::report::flow;
use crate::report::lines::Lines;

/// Records the positions of all values up to the first mistake of the first document, or of as many as are looked for.
///
/// This parser refuses some indentation inside of quoted scalars and flow collections that the parser of values lets
/// pass, so what stops it early is tried again with those on one line.
pub(super) fn scan(text: &str, lines: &Lines, wanted: &Wanted) -> Arena {
    let strict = Scanner::run(text, text, lines, wanted);
    if strict.complete {
        return strict.arena;
    }
    let lenient = Scanner::run(&flow::flatten(text, MAX_DEPTH), text, lines, wanted);
    if lenient.complete || lenient.arena.len() > strict.arena.len() { lenient.arena } else { strict.arena }
}

/// What an anchor stands for: a value, or the text of a key.
struct Anchor {
    entry: Option<u32>,
    text: Option<Box<str>>,
}

/// What comes next in an open container.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Expect {
    Element,
    Key,
    Value,
}

struct Scanner<'a> {
    original: &'a str,
    lines: &'a Lines,
    arena: Arena,
    anchors: BTreeMap<usize, Anchor>,
    expect: Vec<Expect>,
    /// How many containers are open within a key; their values have no pointer.
    within_key: usize,
    complete: bool,
}

impl<'a> Scanner<'a> {
    /// `text` has the characters of the original, or spaces in their place.
    fn run(text: &str, original: &'a str, lines: &'a Lines, wanted: &Wanted) -> Self {
        let mut scanner = Self {
            original,
            lines,
            arena: Arena::until(wanted.clone()),
            anchors: BTreeMap::new(),
            expect: Vec::new(),
            within_key: 0,
            complete: false,
        };
        for event in Parser::new_from_str(text) {
            let Ok((event, span)) = event else { break };
            if matches!(event, Event::DocumentEnd | Event::StreamEnd) || scanner.arena.is_done() {
                scanner.complete = true;
                break;
            }
            if scanner.arena.depth() >= MAX_DEPTH {
                break;
            }
            let range = scanner.range(span);
            scanner.event(event, range);
        }
        scanner.arena.close_all();
        scanner
    }

    /// The parser counts characters, and some of its scalars go on up to the next token.
    fn range(&self, span: Span) -> Range<usize> {
        let start = self.lines.byte_of_char(span.start.index());
        let end = self.lines.byte_of_char(span.end.index());
        let text = self.original.get(start..end).unwrap_or_default();
        start..start + text.trim_end().len()
    }

    /// The scalar alone, without the anchor and tag before it and the comment behind it.
    fn token(&self, range: Range<usize>, style: ScalarStyle) -> Range<usize> {
        let mut text = self.original.get(range.clone()).unwrap_or_default();
        if matches!(style, ScalarStyle::Literal | ScalarStyle::Folded) {
            return range;
        }
        while text.starts_with(['&', '!']) {
            let property = text.find(char::is_whitespace).unwrap_or(text.len());
            text = text.get(property..).unwrap_or_default().trim_start();
        }
        let start = range.end - text.len();
        let length = match style {
            ScalarStyle::DoubleQuoted => quoted_len(text, '"'),
            ScalarStyle::SingleQuoted => quoted_len(text, '\''),
            _ if text.contains('\n') => text.len(),
            _ => text.find(" #").unwrap_or(text.len()),
        };
        start..start + text.get(..length).unwrap_or(text).trim_end().len()
    }

    fn event(&mut self, event: Event<'_>, range: Range<usize>) {
        let expect = self.expect.last().copied();
        if self.within_key > 0 {
            self.inside_key(&event);
            return;
        }
        match event {
            Event::MappingStart(anchor, _) | Event::SequenceStart(anchor, _) if expect == Some(Expect::Key) => {
                self.within_key = 1;
                self.remember(anchor, None, None);
                self.arena.nameless_key();
                self.advance();
            }
            Event::MappingStart(anchor, _) => self.open(Kind::Mapping, Expect::Key, anchor, range.start),
            Event::SequenceStart(anchor, _) => self.open(Kind::Sequence, Expect::Element, anchor, range.start),
            Event::MappingEnd | Event::SequenceEnd => {
                self.expect.pop();
                // Only a flow collection has a closing bracket.
                self.arena.close(if range.is_empty() { None } else { Some(range.end) });
            }
            Event::Scalar(text, style, anchor, _) => {
                // An absent value is given the space up to the next token.
                let absent = text.is_empty() && style == ScalarStyle::Plain;
                let range = if absent { range.start..range.start } else { self.token(range, style) };
                self.scalar(text, anchor, range, expect);
            }
            Event::Alias(anchor) => self.alias(anchor, range, expect),
            _ => {}
        }
    }

    fn inside_key(&mut self, event: &Event<'_>) {
        match event {
            Event::MappingStart(..) | Event::SequenceStart(..) => self.within_key += 1,
            Event::MappingEnd | Event::SequenceEnd => self.within_key -= 1,
            _ => {}
        }
    }

    fn open(&mut self, kind: Kind, inner: Expect, anchor: usize, start: usize) {
        let entry = self.arena.open(kind, start);
        self.remember(anchor, Some(entry), None);
        self.advance();
        self.expect.push(inner);
    }

    fn scalar(&mut self, text: Cow<'_, str>, anchor: usize, range: Range<usize>, expect: Option<Expect>) {
        if expect == Some(Expect::Key) {
            self.arena.key(&text, range);
            self.remember(anchor, None, Some(text));
        } else {
            let entry = self.arena.leaf(Kind::Scalar, range);
            self.remember(anchor, Some(entry), Some(text));
        }
        self.advance();
    }

    fn alias(&mut self, anchor: usize, range: Range<usize>, expect: Option<Expect>) {
        let target = self.anchors.get(&anchor);
        if expect == Some(Expect::Key) {
            match target.and_then(|target| target.text.as_deref()) {
                Some(text) => self.arena.key(text, range),
                None => self.arena.nameless_key(),
            }
        } else {
            let kind = target.and_then(|target| target.entry).map_or(Kind::Scalar, Kind::Alias);
            self.arena.leaf(kind, range);
        }
        self.advance();
    }

    /// Notes what an anchor stands for; 0 is no anchor.
    fn remember(&mut self, anchor: usize, entry: Option<u32>, text: Option<Cow<'_, str>>) {
        if anchor != 0 {
            let text = text.map(|text| text.into_owned().into_boxed_str());
            self.anchors.insert(anchor, Anchor { entry, text });
        }
    }

    fn advance(&mut self) {
        if let Some(expect) = self.expect.last_mut() {
            *expect = match expect {
                Expect::Element => Expect::Element,
                Expect::Key => Expect::Value,
                Expect::Value => Expect::Key,
            };
        }
    }
}

/// The length of a quoted scalar at the start of a text. A doubled quote looks like the end of one scalar and the start
/// of another, which makes no difference for where the last one ends.
fn quoted_len(text: &str, quote: char) -> usize {
    let mut escaped = false;
    let mut open = false;
    let mut end = text.len();
    for (offset, part) in text.char_indices() {
        match part {
            _ if escaped => escaped = false,
            '\\' => escaped = quote == '"',
            _ if part == quote => {
                open = !open;
                end = offset + 1;
            }
            _ if !open => break,
            _ => {}
        }
    }
    end
}
