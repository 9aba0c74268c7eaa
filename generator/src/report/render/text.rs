//! For people: a message, an excerpt of the text it is about, and what to do.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt::Write;
use std::ops::Range;

use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};

use crate::report::{Code, Diagnostic, Diagnostics, Location, Locator, Severity, Sources};

/// How diagnostics are shown to people.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RenderOptions {
    /// Whether to colour with ANSI escape sequences.
    pub color: bool,
    /// How many columns the terminal has; longer lines of the document are cut.
    pub width: usize,
    /// How many diagnostics of one code to show, a screenful; the others are counted.
    pub per_code: usize,
}

impl Default for RenderOptions {
    fn default() -> Self {
        Self { color: false, width: 140, per_code: 8 }
    }
}

/// A line of more bytes than this is cut here, since the renderer's time grows with the line.
const LONG_LINE: usize = 1000;

/// Renders diagnostics for a terminal, ordered by file and position, and ends with a summary. Empty if there are none.
pub fn render_text(diagnostics: &Diagnostics, sources: &Sources, options: RenderOptions) -> String {
    let base = if options.color { Renderer::styled() } else { Renderer::plain() };
    let renderer = base.term_width(options.width);
    let locator = Locator::new(sources);
    let mut seen: BTreeMap<(Severity, Code), usize> = BTreeMap::new();
    let mut out = String::new();
    for (diagnostic, location) in locator.in_order(diagnostics) {
        let count = seen.entry((diagnostic.severity, diagnostic.code)).or_default();
        *count += 1;
        if *count <= options.per_code {
            out.push_str(&render_one(diagnostic, location.as_ref(), &locator, sources, &renderer));
            out.push_str("\n\n");
        }
    }
    let mut hidden = false;
    for ((_, code), count) in seen {
        if let Some(more @ 1..) = count.checked_sub(options.per_code) {
            hidden = true;
            // Writing to a string can't fail.
            let _ = writeln!(out, "\u{2026} and {more} more of {code}");
        }
    }
    if hidden {
        out.push('\n');
    }
    if !diagnostics.is_empty() {
        out.push_str(&summary(diagnostics));
        out.push('\n');
    }
    out
}

/// How many diagnostics there are of each severity: `3 errors, 1 warning`. Severities without any are left out, unless
/// there is nothing at all: `no errors`.
pub fn summary(diagnostics: &Diagnostics) -> String {
    let counts = [Severity::Error, Severity::Warning, Severity::Note].map(|severity| {
        let count = diagnostics.count(severity);
        let plural = if count == 1 { "" } else { "s" };
        (count > 0).then(|| format!("{count} {severity}{plural}"))
    });
    let counts: Vec<_> = counts.into_iter().flatten().collect();
    if counts.is_empty() { String::from("no errors") } else { counts.join(", ") }
}

fn render_one(
    diagnostic: &Diagnostic,
    location: Option<&Location>,
    locator: &Locator<'_>,
    sources: &Sources,
    renderer: &Renderer,
) -> String {
    let level = match diagnostic.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Note => Level::NOTE,
    };
    let mut cut = false;
    let mut show = |mut group: Group<'static>, location: &Location| {
        let excerpt = Excerpt::new(sources, location);
        if excerpt.cut {
            cut = true;
            group = group.element(excerpt.origin());
        }
        group.element(excerpt.snippet())
    };
    let title = level.primary_title(diagnostic.message.clone()).id(diagnostic.code.as_str());
    let mut group = Group::with_title(title);
    if let Some(location) = location {
        group = show(group, location);
    }
    if let Some(help) = &diagnostic.help {
        group = group.element(Level::HELP.message(help.clone()));
    }
    let mut groups = vec![group];
    for (place, text) in &diagnostic.related {
        if let Some(location) = locator.place(place) {
            groups.push(show(Group::with_title(Level::NOTE.secondary_title(text.clone())), &location));
        }
    }
    let text = renderer.render(&groups);
    if cut { without_joints(&text) } else { text }
}

/// The line that a location is on, or a part of it.
struct Excerpt {
    path: String,
    location: Location,
    text: String,
    underlined: Range<usize>,
    /// Whether it is only a part, so that its columns are not those of the line.
    cut: bool,
}

impl Excerpt {
    fn new(sources: &Sources, location: &Location) -> Self {
        let text = sources.text(location.file);
        let line = location.line.clone();
        let cut = line.len() > LONG_LINE;
        let shown = if cut { window(text, &line, &location.range) } else { line.clone() };
        let mark = |missing: bool| if missing { "\u{2026} " } else { "" };
        let (before, after) = (mark(shown.start > line.start), if shown.end < line.end { " \u{2026}" } else { "" });
        let excerpt = format!("{before}{}{after}", text.get(shown.clone()).unwrap_or_default());
        let shift = |offset: usize| offset.clamp(shown.start, shown.end) - shown.start + before.len();
        Self {
            path: sources.name(location.file).to_owned(),
            underlined: shift(location.range.start)..shift(location.range.end),
            location: location.clone(),
            text: excerpt,
            cut,
        }
    }

    /// The head line with the true column.
    fn origin(&self) -> Origin<'static> {
        let position = self.location.position;
        Origin::path(self.path.clone()).line(position.line).char_column(position.column)
    }

    fn snippet(self) -> Snippet<'static, annotate_snippets::Annotation<'static>> {
        let snippet = Snippet::source(self.text)
            .line_start(self.location.position.line)
            .annotation(AnnotationKind::Primary.span(self.underlined));
        if self.cut { snippet } else { snippet.path(Cow::Owned(self.path)) }
    }
}

/// A part of a long line around what is to be underlined.
fn window(text: &str, line: &Range<usize>, underlined: &Range<usize>) -> Range<usize> {
    let (before, after) = (30, 70);
    let head = text.get(line.start..underlined.start).unwrap_or_default();
    let tail = text.get(underlined.start..line.end).unwrap_or_default();
    let start = head.char_indices().rev().nth(before - 1).map_or(line.start, |(offset, _)| line.start + offset);
    let end = tail.char_indices().nth(after).map_or(line.end, |(offset, _)| underlined.start + offset);
    start..end
}

/// Takes away the lines by which the renderer separates a head line from an excerpt that has none of its own.
fn without_joints(text: &str) -> String {
    let joint = |line: &str| {
        let plain = line.split('\u{1b}').map(|part| part.split_once('m').map_or(part, |(_, rest)| rest));
        plain.collect::<String>().trim() == ":::"
    };
    let kept: Vec<_> = text.lines().filter(|line| !joint(line)).collect();
    kept.join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::{Place, Position};

    #[test]
    fn message_excerpt_help_and_related() {
        let mut sources = Sources::new();
        let file = sources.add("api.yaml", "paths:\n  /a: {}\n  /b:\n    \u{e9}t\u{e9}: x\n  /a: {}\n");
        let root = Place::root(file);
        let diagnostics: Diagnostics = [
            Diagnostic::new(Code::DuplicateKey, "the key `/a` is there twice")
                .at_position(file, Position { line: 5, column: 3 })
                .related(root.child("paths").child("/a"), "first defined here"),
            Diagnostic::new(Code::UnknownKeyword, "unknown keyword `\u{e9}t\u{e9}`")
                .at(root.child("paths").child("/b").child("\u{e9}t\u{e9}"))
                .help("a field of your own starts with `x-`"),
        ]
        .into_iter()
        .collect();
        let expected = "\
warning[unknown-keyword]: unknown keyword `\u{e9}t\u{e9}`
 --> api.yaml:4:5
  |
4 |     \u{e9}t\u{e9}: x
  |     ^^^
  |
  = help: a field of your own starts with `x-`

error[duplicate-key]: the key `/a` is there twice
 --> api.yaml:5:3
  |
5 |   /a: {}
  |   ^^
  |
note: first defined here
 --> api.yaml:2:3
  |
2 |   /a: {}
  |   ^^

1 error, 1 warning
";
        assert_eq!(render_text(&diagnostics, &sources, RenderOptions::default()), expected);
        let colored = render_text(&diagnostics, &sources, RenderOptions { color: true, ..RenderOptions::default() });
        assert!(colored.contains("\u{1b}["));
    }

    #[test]
    fn many_of_one_code_are_counted() {
        let diagnostics = (0..30).map(|index| Diagnostic::new(Code::TypeFallback, format!("number {index}")));
        let mut diagnostics: Diagnostics = diagnostics.collect();
        diagnostics.push(Diagnostic::new(Code::Config, "wrong"));
        let text = render_text(&diagnostics, &Sources::new(), RenderOptions::default());
        assert_eq!(text.matches("note[type-fallback]").count(), 8);
        assert!(text.ends_with("\u{2026} and 22 more of type-fallback\n\n1 error, 30 notes\n"), "{text}");
        assert_eq!(render_text(&Diagnostics::new(), &Sources::new(), RenderOptions::default()), "");
    }

    #[test]
    fn a_long_line_is_cut_and_keeps_its_column() {
        let mut sources = Sources::new();
        let padding = "\u{e9}".repeat(50_000);
        let text = format!("{{\"a\":\"{padding}\",\"wrong\":[1,2],\"b\":\"{padding}\"}}");
        let root = Place::root(sources.add("api.json", text));
        let diagnostics = Diagnostics::from(Diagnostic::new(Code::WrongType, "wrong").at(root.child("wrong")));
        for color in [false, true] {
            let text = render_text(&diagnostics, &sources, RenderOptions { color, ..RenderOptions::default() });
            assert!(text.len() < 1000 && !text.contains(":::"), "{text}");
            assert!(text.contains("api.json:1:50009"), "{text}");
            assert!(text.contains("^^^^^^^"), "{text}");
        }
    }

    #[test]
    fn control_characters_do_not_reach_the_terminal() {
        let mut sources = Sources::new();
        let root = Place::root(sources.add("a.yaml", "a: \u{1b}[2J\u{202e}x\n"));
        let diagnostics = Diagnostics::from(Diagnostic::new(Code::WrongType, "bad \u{1b}[2J").at(root.child("a")));
        let text = render_text(&diagnostics, &sources, RenderOptions::default());
        assert!(!text.contains(['\u{1b}', '\u{202e}']), "{text}");
    }
}
