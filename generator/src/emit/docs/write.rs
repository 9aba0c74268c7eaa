//! The tree as lines of Markdown.

use super::escape;
use super::fill::{self, CELL, FULL, PLAIN, Word};
use super::tree::{Kind, Node};

/// The columns that a line may have, except where a word, a table or code is wider.
const WIDTH: usize = 110;
/// Below this no paragraph is squeezed, however deep it stands.
const MIN_WIDTH: usize = 40;
/// The largest number that `CommonMark` (§5.2) takes for a list's.
const MAX_NUMBER: u64 = 999_999_999;

/// The lines of the tree: no two empty ones in a row, none at either end, no blank at a line's end.
pub(super) fn lines(root: &Node) -> Vec<String> {
    let mut writer = Writer { lines: Vec::new(), prefix: String::new(), marker: None };
    let shown = |node: &&Node| node.kind != Kind::Rule;
    let first = root.children.iter().position(|node| shown(&node)).unwrap_or(root.children.len());
    let last = root.children.iter().rposition(|node| shown(&node)).map_or(first, |last| last + 1);
    writer.blocks(root.children.get(first..last).unwrap_or_default(), false);
    writer.lines
}

struct Writer {
    lines: Vec<String>,
    /// What each line begins with: the marks of quotes and the indentation of lists.
    prefix: String,
    /// What the next line begins with instead, if it is the first of a list's item.
    marker: Option<String>,
}

impl Writer {
    fn line(&mut self, line: &str) {
        let prefix = self.marker.take();
        let mut whole = prefix.unwrap_or_else(|| self.prefix.clone());
        whole.push_str(line);
        whole.truncate(whole.trim_end().len());
        self.lines.push(whole);
    }

    fn width(&self) -> usize {
        WIDTH.saturating_sub(self.prefix.len()).max(MIN_WIDTH)
    }

    /// The blocks, with an empty line between two of them.
    fn blocks(&mut self, blocks: &[Node], in_item: bool) {
        let mut before: Option<&Node> = None;
        let mut delimiter = '.';
        for block in blocks {
            if before.is_some_and(|before| !(in_item && is_joined(before, block))) {
                self.line("");
            }
            // Two numbered lists in a row are told apart by it alone (`CommonMark` §5.3).
            let lists = [before, Some(block)].map(|node| node.is_some_and(is_numbered));
            delimiter = if lists == [true, true] && delimiter == '.' { ')' } else { '.' };
            before = Some(block);
            match block.kind {
                Kind::List(Some(start)) => self.numbered(start, delimiter, &block.children),
                _ => self.block(block),
            }
        }
    }

    fn block(&mut self, block: &Node) {
        match &block.kind {
            Kind::Paragraph => self.paragraph(&block.children),
            Kind::Heading => self.heading(&block.children),
            Kind::CodeBlock(code) => self.code(code),
            Kind::List(_) => self.items(&block.children, |_| "- ".to_owned()),
            Kind::Quote => self.nested("> ", "> ", &block.children),
            Kind::Table => self.table(&block.children),
            Kind::Rule => self.line("---"),
            _ => {}
        }
    }

    /// The blocks behind a mark that stands before their first line; `indent` stands before the others.
    fn nested(&mut self, mark: &str, indent: &str, blocks: &[Node]) {
        let outer = self.prefix.len();
        let mut first = self.marker.take().unwrap_or_else(|| self.prefix.clone());
        first.push_str(mark);
        self.marker = Some(first);
        self.prefix.push_str(indent);
        self.blocks(blocks, mark != "> ");
        self.prefix.truncate(outer);
    }

    fn paragraph(&mut self, parts: &[Node]) {
        for line in fill::lines(&fill::words(parts, FULL), self.width()) {
            self.line(&line);
        }
    }

    /// A heading is a line in bold, whatever its level: the sections of the page belong to rustdoc.
    fn heading(&mut self, parts: &[Node]) {
        let mut words = fill::words(parts, PLAIN);
        if let Some(Word::Text(first)) = words.first_mut() {
            first.insert_str(0, "**");
        }
        if let Some(Word::Text(last)) = words.last_mut() {
            last.push_str("**");
        }
        for line in fill::lines(&words, self.width()) {
            self.line(&line);
        }
    }

    fn numbered(&mut self, start: u64, delimiter: char, items: &[Node]) {
        let count = u64::try_from(items.len()).unwrap_or(MAX_NUMBER);
        let start = if start.saturating_add(count) > MAX_NUMBER { 1 } else { start };
        self.items(items, |at| format!("{}{delimiter} ", start + at));
    }

    fn items(&mut self, items: &[Node], mark: impl Fn(u64) -> String) {
        let tight = items.iter().all(is_simple);
        for (at, item) in (0..).zip(items) {
            if at > 0 && !tight {
                self.line("");
            }
            let mark = mark(at);
            self.nested(&mark, &" ".repeat(mark.len()), &item.children);
        }
    }

    /// The code in a fence that nothing in it closes, with no two empty lines in a row.
    fn code(&mut self, code: &str) {
        let fence = "`".repeat(escape::longest_run(code, '`').max(2) + 1);
        self.line(&format!("{fence}text"));
        let mut empty = true;
        for line in code.trim_end().split('\n').map(str::trim_end) {
            if !(empty && line.is_empty()) {
                self.line(line);
            }
            empty = line.is_empty();
        }
        self.line(&fence);
    }

    /// The table, its first row the head, which is as wide as the widest row: what is more would not be shown.
    fn table(&mut self, rows: &[Node]) {
        let columns = rows.iter().map(|row| row.children.len()).max().unwrap_or_default();
        for (at, row) in rows.iter().enumerate() {
            let mut line = String::from("|");
            for cell in &row.children {
                let text = fill::line(&fill::words(&cell.children, CELL)).replace('|', "\\|");
                line.extend([" ", &text, " |"]);
            }
            if at == 0 {
                line.push_str(&"  |".repeat(columns - row.children.len()));
                self.line(&line);
                line = format!("|{}", " --- |".repeat(columns));
            }
            self.line(&line);
        }
    }
}

/// Whether a block follows another without an empty line: a list after its item's text, if it can interrupt it.
fn is_joined(before: &Node, block: &Node) -> bool {
    matches!(before.kind, Kind::Paragraph | Kind::Heading) && matches!(block.kind, Kind::List(None | Some(1)))
}

fn is_numbered(node: &Node) -> bool {
    matches!(node.kind, Kind::List(Some(_)))
}

/// Whether the item has no empty line in it.
fn is_simple(item: &Node) -> bool {
    item.children.windows(2).all(|pair| matches!(pair, [before, block] if is_joined(before, block)))
}
