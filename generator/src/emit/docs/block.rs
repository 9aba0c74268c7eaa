//! The blocks of a description: `CommonMark` §4 and §5, and the tables of GFM §4.10.
//!
//! Where the standard's reading is rarely what was meant, another is taken: a line of dashes below more than one
//! line of text is a rule and no heading, a blank line does not end `<pre>`, a link reference definition may follow
//! a line of text, and what stands in more than [`MAX_DEPTH`] quotes and lists is a paragraph.

use super::clean::{clean, indent, strip_indent};
use super::html;
use super::inline::{self, Context};
use super::line::{self, Fence, Item, Line};
use super::link;
use super::tree::{Builder, Kind, Node};

/// How deep quotes and lists may be nested.
const MAX_DEPTH: usize = 8;
/// How many lines below `<pre>` its end is looked for.
const MAX_PREFORMATTED: usize = 200;

/// Reads a description.
pub(super) fn read(markdown: &str) -> Node {
    let mut builder = Builder::new();
    if is_plain(markdown) {
        builder.text(markdown);
        return builder.finish();
    }
    let text = clean(markdown);
    let mut context = Context::new(&text);
    for line in text.split('\n') {
        if let Some((label, target)) = definition(line) {
            context.targets.entry(inline::label(label)).or_insert(target);
        }
    }
    if !context.targets.is_empty() {
        let used = inline::references(&text);
        context.targets.retain(|label, _| used.contains(label));
    }
    let mut reader = Reader { context, builder };
    reader.blocks(&text.split('\n').collect::<Vec<_>>(), 0);
    reader.builder.finish()
}

/// Whether the text is one line that means what it says, as most descriptions are; then there is nothing to look for.
fn is_plain(text: &str) -> bool {
    let plain = |b: u8| b.is_ascii_alphanumeric() || b" ,.;:'\"()/?!%$@{}-".contains(&b);
    text.starts_with(|c: char| c.is_ascii_alphabetic()) && text.bytes().all(plain) && !text.contains("://")
}

/// A definition, if what it defines looks like a target: `[Deprecated]: true` is text.
fn definition(line: &str) -> Option<(&str, Option<String>)> {
    let (label, target) = line::definition(line)?;
    let leads = link::target(target);
    (leads.is_some() || target.starts_with(['/', '#', '.']) || target.contains("://")).then_some((label, leads))
}

struct Reader {
    context: Context,
    builder: Builder,
}

impl Reader {
    fn blocks(&mut self, mut lines: &[&str], depth: usize) {
        while let Some(first) = lines.first() {
            let line = Line::of(first);
            let read = match line {
                Line::Blank => {
                    self.builder.separate();
                    1
                }
                Line::Indented => self.indented(lines),
                Line::Fence(fence) => self.fenced(fence, lines),
                Line::Heading(text) => {
                    self.inline(Kind::Heading, text);
                    1
                }
                Line::Rule => {
                    self.builder.block(Kind::Rule);
                    1
                }
                Line::Quote(text) if depth < MAX_DEPTH => self.quote(text, lines, depth),
                Line::Item(item) if depth < MAX_DEPTH => self.list(item, lines, depth),
                Line::Quote(_) | Line::Item(_) | Line::Text => self.text(lines),
            };
            lines = lines.get(read.max(1)..).unwrap_or_default();
        }
    }

    /// Whether the line is a definition that a link uses. One that none does is text, or nothing would tell of it.
    fn defines(&self, line: &str) -> bool {
        definition(line).is_some_and(|(label, _)| self.context.targets.contains_key(&inline::label(label)))
    }

    /// Reads text into a part of its own. Blocks that HTML opens in it go on below.
    fn inline(&mut self, kind: Kind, text: &str) {
        self.builder.open(kind);
        inline::read(text, &self.context, &mut self.builder);
        self.builder.separate();
    }

    fn indented(&mut self, lines: &[&str]) -> usize {
        let count = lines.iter().take_while(|line| matches!(Line::of(line), Line::Indented | Line::Blank)).count();
        let code: Vec<&str> = lines.iter().take(count).map(|line| strip_indent(line, 4)).collect();
        self.builder.block(Kind::CodeBlock(code.join("\n")));
        count
    }

    /// A fence that is not closed ends with what it stands in.
    fn fenced(&mut self, fence: Fence, lines: &[&str]) -> usize {
        let body = lines.get(1..).unwrap_or_default();
        let begun = lines.first().and_then(|first| fence.code(first));
        let closed = body.iter().position(|line| fence.is_closed_by(line));
        // Who begins code on the line of the fence may end it so too.
        let last = if begun.is_some() && closed.is_none() {
            let last = body.iter().enumerate().find_map(|(at, line)| Some((at, fence.code_before_end(line)?)));
            last.map(|(at, code)| (at, Some(code)))
        } else {
            None
        };
        let (count, code) = last.unwrap_or((closed.unwrap_or(body.len()), None));
        let below = body.iter().take(count).map(|line| strip_indent(line, fence.indent));
        let code: Vec<&str> = begun.into_iter().chain(below).chain(code).collect();
        self.builder.block(Kind::CodeBlock(code.join("\n")));
        count + 2
    }

    fn quote(&mut self, first: &str, lines: &[&str], depth: usize) -> usize {
        let below = lines.get(1..).unwrap_or_default();
        let inside = gather(first, below, |line| match Line::of(line) {
            Line::Quote(text) => Some(text),
            _ => None,
        });
        let outer = self.builder.depth();
        self.builder.open(Kind::Quote);
        self.blocks(&inside, depth + 1);
        self.builder.close_to(outer);
        inside.len()
    }

    fn list(&mut self, first: Item<'_>, lines: &[&str], depth: usize) -> usize {
        let outer = self.builder.depth();
        self.builder.open(Kind::List(first.number));
        let mut read = 0;
        let mut next = Some(first);
        while let Some(item) = next {
            let below = lines.get(read + 1..).unwrap_or_default();
            let inside = gather(item.text, below, |line| {
                let belongs = line.trim().is_empty() || indent(line) >= item.indent;
                belongs.then(|| strip_indent(line, item.indent))
            });
            read += inside.len();
            let list = self.builder.depth();
            self.builder.open(Kind::Item);
            self.blocks(&inside, depth + 1);
            self.builder.close_to(list);
            next = match lines.get(read).map(|line| Line::of(line)) {
                Some(Line::Item(item)) if item.mark == first.mark => Some(item),
                _ => None,
            };
        }
        self.builder.close_to(outer);
        read
    }

    /// A paragraph, with what may come of its lines: a heading, a table, a definition.
    fn text(&mut self, lines: &[&str]) -> usize {
        let Some(first) = lines.first() else { return 0 };
        if self.defines(first) {
            return 1;
        }
        if lines.get(1).is_some_and(|second| line::is_table(first, second)) {
            return self.table(lines);
        }
        let mut text = String::from(first.trim_start());
        let mut last = *first;
        let mut read = 1;
        while let Some(next) = lines.get(read) {
            let below = lines.get(read..).unwrap_or_default();
            if let Some(count) = self.preformatted(last, below) {
                for line in below.iter().take(count) {
                    text.push('\n');
                    text.push_str(line);
                    last = line;
                }
                read += count;
                continue;
            }
            if line::underline(next).is_some_and(|mark| read == 1 && (mark == '=' || first.len() < 80)) {
                self.inline(Kind::Heading, &text);
                return 2;
            }
            let table = below.get(1).is_some_and(|after| line::is_table(next, after));
            if table || Line::of(next).interrupts() || self.defines(next) {
                break;
            }
            text.push('\n');
            text.push_str(next.trim_start());
            last = next;
            read += 1;
        }
        self.inline(Kind::Paragraph, &text);
        read
    }

    /// How many lines below belong to the `<pre>` that is open at the end of the line.
    fn preformatted(&self, line: &str, below: &[&str]) -> Option<usize> {
        let (_, inside) = line.rsplit_once("<pre")?;
        if !self.context.closed.contains("pre") || html::find_closing(inside, "pre").is_some() {
            return None;
        }
        let closes = |line: &&str| html::find_closing(line, "pre").is_some();
        below.iter().take(MAX_PREFORMATTED).position(closes).map(|end| end + 1)
    }

    fn table(&mut self, lines: &[&str]) -> usize {
        let count = lines.iter().take_while(|line| !Line::of(line).interrupts()).count();
        let outer = self.builder.depth();
        self.builder.open(Kind::Table);
        let (head, body) = (lines.iter().take(1), lines.iter().take(count).skip(2));
        for line in head.chain(body) {
            self.builder.open(Kind::Row);
            for cell in line::cells(line) {
                self.builder.open(Kind::Cell);
                inline::read(&cell, &self.context, &mut self.builder);
            }
        }
        self.builder.close_to(outer);
        count
    }
}

/// The lines of the quote or item that begins with `first`, the others without what `inside` takes off them. A line
/// of text continues the paragraph before it, even if it lacks the mark (`CommonMark` §5.1).
fn gather<'a>(first: &'a str, below: &[&'a str], inside: impl Fn(&'a str) -> Option<&'a str>) -> Vec<&'a str> {
    let mut found = vec![first];
    let mut last = first;
    let mut fence = fence_after(None, first);
    for &line in below {
        let continues = || {
            let text = matches!(Line::of(line), Line::Text | Line::Indented);
            text && fence.is_none() && !last.trim().is_empty()
        };
        let Some(text) = inside(line).or_else(|| continues().then(|| line.trim_start())) else {
            break;
        };
        fence = fence_after(fence, text);
        found.push(text);
        last = text;
    }
    found
}

/// The fence that is open after the line.
fn fence_after(open: Option<Fence>, line: &str) -> Option<Fence> {
    match (open, Line::of(line)) {
        (Some(fence), _) => Some(fence).filter(|fence| !fence.is_closed_by(line)),
        (None, Line::Fence(fence)) => Some(fence),
        (None, _) => None,
    }
}
