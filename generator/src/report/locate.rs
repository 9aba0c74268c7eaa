//! From the place of a diagnostic to its line and column.

use std::cell::OnceCell;
use std::collections::{BTreeMap, HashSet};
use std::ops::Range;

use super::diagnostic::{Diagnostic, Diagnostics};
use super::lines::{Lines, Position};
use super::pointer::Pointer;
use super::source::{FileId, Place, Sources};
use super::span::{Span, SpanIndex};

/// A place in a file's text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Location {
    /// The file.
    pub file: FileId,
    /// Where the part to underline starts.
    pub position: Position,
    /// The bytes to underline, all on one line; empty at a line's end.
    pub range: Range<usize>,
    /// The bytes of that line, without its line feed.
    pub line: Range<usize>,
}

/// Finds locations. A file is indexed when the first place in it is asked for: as far as needed for all diagnostics together,
/// else to its end.
pub struct Locator<'a> {
    sources: &'a Sources,
    files: Vec<File>,
}

#[derive(Default)]
struct File {
    lines: OnceCell<Lines>,
    start: OnceCell<Start>,
    spans: OnceCell<SpanIndex>,
}

/// The index of as much of a file as these values need. Lookup only, never iterated but to make the index.
struct Start {
    values: HashSet<Pointer>,
    spans: SpanIndex,
}

impl<'a> Locator<'a> {
    /// A locator for these texts; nothing is indexed yet.
    pub fn new(sources: &'a Sources) -> Self {
        Self { sources, files: sources.ids().map(|_| File::default()).collect() }
    }

    /// Where a diagnostic points to, if it is about a place and its file is known.
    pub fn diagnostic(&self, diagnostic: &Diagnostic) -> Option<Location> {
        match diagnostic.position {
            Some((file, line, column)) => {
                let wide = |number| usize::try_from(number).unwrap_or(usize::MAX);
                self.position(file, Position { line: wide(line), column: wide(column) })
            }
            None if diagnostic.code.is_about_key() => self.key(diagnostic.place.as_ref()?),
            None => self.place(diagnostic.place.as_ref()?),
        }
    }

    /// Where the key of a value stands; what [`Self::place`] finds for a value without a key.
    fn key(&self, place: &Place) -> Option<Location> {
        self.find(place, |span| span.key.clone().filter(|_| span.exact).unwrap_or_else(|| span.highlight()))
    }

    /// Where a value stands: its key if it is a container, else the value itself. For a value that doesn't exist, the
    /// nearest that would contain it.
    pub fn place(&self, place: &Place) -> Option<Location> {
        self.find(place, |span| span.highlight())
    }

    fn find(&self, place: &Place, part: impl FnOnce(Span) -> Range<usize>) -> Option<Location> {
        let file = self.file(place.file)?;
        let spans = match file.start.get() {
            Some(start) if start.values.contains(&place.pointer) => &start.spans,
            _ => file.spans.get_or_init(|| SpanIndex::new(self.sources.text(place.file))),
        };
        let range = spans.locate(&place.pointer).map_or(0..0, part);
        Some(self.location(place.file, spans.lines(), range))
    }

    /// All diagnostics with their locations by file and position: first those about no place, and those of one
    /// position in the order they were found.
    pub fn in_order<'d>(&self, diagnostics: &'d Diagnostics) -> Vec<(&'d Diagnostic, Option<Location>)> {
        self.index(diagnostics);
        let mut located: Vec<_> =
            diagnostics.iter().map(|diagnostic| (diagnostic, self.diagnostic(diagnostic))).collect();
        located.sort_by_key(|(diagnostic, location)| {
            (diagnostic.file(), location.as_ref().map(|location| location.range.start))
        });
        located
    }

    /// Indexes each file up to the last place in it that the diagnostics name.
    fn index(&self, diagnostics: &Diagnostics) {
        let mut values: BTreeMap<FileId, HashSet<Pointer>> = BTreeMap::new();
        for diagnostic in diagnostics {
            let related = diagnostic.related.iter().map(|(place, _)| place);
            for place in diagnostic.place.iter().chain(related) {
                values.entry(place.file).or_default().insert(place.pointer.clone());
            }
        }
        for (id, values) in values {
            if let Some(file) = self.file(id) {
                file.start.get_or_init(|| Start { spans: SpanIndex::until(self.sources.text(id), &values), values });
            }
        }
    }

    fn position(&self, file: FileId, position: Position) -> Option<Location> {
        let entry = self.file(file)?;
        let text = self.sources.text(file);
        let lines = entry.start.get().map(|start| start.spans.lines());
        let lines = lines.unwrap_or_else(|| entry.lines.get_or_init(|| Lines::new(text)));
        let start = lines.offset(position);
        let rest = text.get(start..).unwrap_or_default();
        Some(self.location(file, lines, start..start + token_len(rest)))
    }

    /// Cuts a range to its first line.
    fn location(&self, file: FileId, lines: &Lines, range: Range<usize>) -> Location {
        let position = lines.position(range.start);
        let line = lines.range(position.line);
        let text = self.sources.text(file).get(line.clone()).unwrap_or_default();
        let line = line.start..line.start + text.trim_end_matches('\r').len();
        let start = range.start.min(line.end);
        let mut end = range.end.clamp(start, line.end);
        let underlined = self.sources.text(file).get(start..end).unwrap_or_default();
        end = start + underlined.trim_end().len();
        Location { file, position, range: start..end, line }
    }

    fn file(&self, file: FileId) -> Option<&File> {
        self.files.get(usize::try_from(file.0).ok()?)
    }
}

/// How many bytes of a text to underline where only a start is known: a quoted string, a word, or one character.
fn token_len(text: &str) -> usize {
    let Some(first) = text.chars().next() else { return 0 };
    if matches!(first, '"' | '\'') {
        let mut escaped = false;
        for (offset, part) in text.char_indices().skip(1) {
            match part {
                '\n' => break,
                _ if escaped => escaped = false,
                '\\' => escaped = first == '"',
                _ if part == first => return offset + 1,
                _ => {}
            }
        }
        return first.len_utf8();
    }
    let word = |part: char| part.is_alphanumeric() || matches!(part, '_' | '-' | '$' | '/' | '.');
    // An alias or anchor of YAML goes with its name.
    let sign = usize::from(matches!(first, '*' | '&'));
    let rest = text.get(sign..).unwrap_or_default();
    let length = sign + rest.find(|part| !word(part)).unwrap_or(rest.len());
    length.max(first.len_utf8())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::{Code, Pointer};

    fn underlined(text: &str, pointer: &str) -> String {
        let mut sources = Sources::new();
        let file = sources.add("a.yaml", text);
        let place = Place::new(file, Pointer::parse(pointer).unwrap());
        let location = Locator::new(&sources).place(&place).unwrap();
        format!("{}:{} {}", location.position.line, location.position.column, &text[location.range])
    }

    #[test]
    fn keys_of_containers_and_values_of_scalars() {
        let text = "openapi: 3.1.0\r\npaths:\r\n  /a:\r\n    get:\r\n      tags: [x,\r\n        \"y z\"]\r\n      summary: |\r\n        line\r\n        more\r\n";
        assert_eq!(underlined(text, "/openapi"), "1:10 3.1.0");
        assert_eq!(underlined(text, "/paths/~1a/get"), "4:5 get");
        assert_eq!(underlined(text, "/paths/~1a/get/responses"), "4:5 get");
        assert_eq!(underlined(text, "/paths/~1a/get/tags/1"), "6:9 \"y z\"");
        assert_eq!(underlined(text, "/paths/~1a/get/summary"), "8:9 line");
        assert_eq!(underlined(text, ""), "1:1 openapi: 3.1.0");
    }

    #[test]
    fn a_file_without_values_still_has_a_first_line() {
        assert_eq!(underlined("", "/paths"), "1:1 ");
        assert_eq!(underlined("# nothing", "/paths"), "1:1 ");
    }

    #[test]
    fn positions_underline_a_token() {
        let mut sources = Sources::new();
        let file = sources.add("a.json", "{\"a b\": 1, x-y: @, z: *a}");
        let locator = Locator::new(&sources);
        let at = |column| {
            let diagnostic = Diagnostic::new(Code::Syntax, "").at_position(file, Position { line: 1, column });
            locator.diagnostic(&diagnostic).unwrap().range
        };
        assert_eq!([at(2), at(12), at(17), at(23), at(99)], [1..6, 11..14, 16..17, 22..24, 25..25]);
    }

    #[test]
    fn order_is_that_of_the_lines() {
        let mut sources = Sources::new();
        let file = sources.add("a.yaml", "b: 1\na: 2\n");
        let place = Place::root(file);
        let diagnostics: Diagnostics = [
            Diagnostic::new(Code::WrongType, "second").at(place.child("a")),
            Diagnostic::new(Code::WrongType, "first").at(place.child("b")),
            Diagnostic::new(Code::Config, "zeroth"),
            Diagnostic::new(Code::FileNotFound, "last").at(Place::root(FileId(9))),
        ]
        .into_iter()
        .collect();
        let locator = Locator::new(&sources);
        let order: Vec<_> =
            locator.in_order(&diagnostics).into_iter().map(|(found, _)| found.message.as_str()).collect();
        assert_eq!(order, ["zeroth", "first", "second", "last"]);
    }
}
