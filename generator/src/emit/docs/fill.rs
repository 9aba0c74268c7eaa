//! The parts of a paragraph, as words that no line end may divide, and the words as lines.

use super::escape::{self, Place};
use super::tree::{Kind, Node, Style};

/// A word or what ends the line after it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Word {
    Text(String),
    Break,
}

/// Which forms survive.
#[derive(Clone, Copy, Debug)]
pub(super) struct Form {
    place: Place,
    /// In a table's cell.
    cell: bool,
    /// With emphasis.
    styles: bool,
}

/// A paragraph with everything.
pub(super) const FULL: Form = Form { place: Place::Paragraph, cell: false, styles: true };
/// A paragraph without emphasis.
pub(super) const PLAIN: Form = Form { styles: false, ..FULL };
/// A table's cell, in which the caller escapes `|`.
pub(super) const CELL: Form = Form { cell: true, ..FULL };

/// The words of the parts. A code span and a link are one word each.
pub(super) fn words(parts: &[Node], form: Form) -> Vec<Word> {
    let mut writer = Writer { done: Vec::new(), word: String::new(), form };
    writer.parts(parts, ' ');
    writer.end_word();
    while writer.done.last() == Some(&Word::Break) {
        writer.done.pop();
    }
    writer.done
}

/// The words as one line, breaks as blanks.
pub(super) fn line(words: &[Word]) -> String {
    let texts = words.iter().filter_map(|word| match word {
        Word::Text(text) => Some(text.as_str()),
        Word::Break => None,
    });
    texts.collect::<Vec<_>>().join(" ")
}

/// The words as lines of at most `width` characters, longer only where a word is.
pub(super) fn lines(words: &[Word], width: usize) -> Vec<String> {
    let mut lines = Vec::new();
    let (mut line, mut length) = (String::new(), 0);
    // Where the last word of the line begins.
    let mut last = 0;
    let mut end = |line: &mut String| {
        if escape::is_delimiter_row(line) {
            line.insert(0, '\\');
        }
        lines.push(std::mem::take(line));
    };
    for word in words {
        match word {
            Word::Break if line.is_empty() => {}
            Word::Break => {
                line.push('\\');
                end(&mut line);
            }
            Word::Text(text) => {
                let needed = text.chars().count();
                if !line.is_empty() && length + 1 + needed > width {
                    // A word that would need an escape at the start of a line, as `1.` does, takes the one before it along.
                    let before = (last > 0 && !is_plain_first(text)).then(|| line[last..].to_owned());
                    if let Some(before) = before.filter(|before| is_plain_first(before)) {
                        line.truncate(last - 1);
                        end(&mut line);
                        line.push_str(&before);
                        length = line.chars().count();
                    } else {
                        end(&mut line);
                    }
                }
                if line.is_empty() {
                    escape::push_first_word(&mut line, text);
                    length = line.chars().count();
                    last = 0;
                } else {
                    line.push(' ');
                    last = line.len();
                    line.push_str(text);
                    length += 1 + needed;
                }
            }
        }
    }
    if !line.is_empty() {
        end(&mut line);
    }
    lines
}

/// Whether a word means the same at the start of a line.
fn is_plain_first(word: &str) -> bool {
    let mut line = String::new();
    escape::push_first_word(&mut line, word);
    line == word
}

struct Writer {
    done: Vec<Word>,
    /// The word being written.
    word: String,
    form: Form,
}

impl Writer {
    fn end_word(&mut self) {
        if !self.word.is_empty() {
            self.done.push(Word::Text(std::mem::take(&mut self.word)));
        }
    }

    /// Writes the parts; `after` is the character that follows the last one.
    fn parts(&mut self, parts: &[Node], after: char) {
        for (at, part) in parts.iter().enumerate() {
            let next = parts.get(at + 1).map_or(after, first_char);
            self.part(part, next);
        }
    }

    fn part(&mut self, part: &Node, next: char) {
        match &part.kind {
            Kind::Text(text) => self.text(text),
            Kind::Code(code) => self.code(code),
            Kind::Url(url) if self.form.place == Place::LinkText => {
                escape::push_text(&mut self.word, url, self.form.place);
            }
            Kind::Url(url) => self.url(url),
            Kind::Break => {
                self.end_word();
                if self.done.last().is_some_and(|last| *last != Word::Break) {
                    self.done.push(Word::Break);
                }
            }
            Kind::Link(target) => self.link(target, &part.children),
            Kind::Styled(style) if self.form.styles => self.styled(*style, &part.children, next),
            _ => self.parts(&part.children, next),
        }
    }

    fn text(&mut self, text: &str) {
        for (at, word) in text.split(' ').enumerate() {
            if at > 0 {
                self.end_word();
            }
            escape::push_text(&mut self.word, word, self.form.place);
        }
    }

    fn code(&mut self, code: &str) {
        let code = code.split_whitespace().collect::<Vec<_>>().join(" ");
        if !code.is_empty() {
            // Two runs of backticks side by side would be one.
            if self.word.ends_with('`') {
                self.end_word();
            }
            // No reader agrees with another on these two in a cell.
            if self.form.cell && code.contains("\\|") {
                return escape::push_text(&mut self.word, &code, self.form.place);
            }
            escape::push_code(&mut self.word, &code);
        }
    }

    /// An address, as a link; one with place-holders leads nowhere and is code.
    fn url(&mut self, url: &str) {
        if url.contains(['{', '}', '*']) {
            self.code(url);
        } else {
            self.word.push('<');
            self.word.push_str(url);
            self.word.push('>');
        }
    }

    fn link(&mut self, target: &str, children: &[Node]) {
        let form = Form { place: Place::LinkText, ..self.form };
        let whole = line(&words(children, form));
        // Quotes around the text of a link look like a mistaken link to an item; they stand around the link as well.
        let quoted = |quote: &'static str| Some((quote, whole.strip_prefix(quote)?.strip_suffix(quote)?));
        let (quote, text) = quoted("\"").or_else(|| quoted("'")).unwrap_or(("", &whole));
        // `!` would make an image of it.
        if quote.is_empty() && self.word.ends_with('!') {
            self.word.pop();
            self.word.push_str("\\!");
        }
        self.word.push_str(quote);
        if text.is_empty() || is_address(children, target) {
            self.url(target);
        } else {
            self.word.extend(["[", text, "](", target, ")"]);
        }
        self.word.push_str(quote);
    }

    /// Emphasis, where its marks will be read as such (`CommonMark` §6.2); else what it holds.
    fn styled(&mut self, style: Style, children: &[Node], next: char) {
        let mark = match style {
            Style::Emphasis => "*",
            Style::Strong => "**",
            Style::Strikethrough => "~~",
        };
        let inner = words(children, self.form);
        let before = if starts_blank(children) { ' ' } else { self.word.chars().next_back().unwrap_or(' ') };
        let after = if ends_blank(children) { ' ' } else { next };
        let opens = |first: &str| is_edge(before) || first.starts_with(char::is_alphanumeric);
        let closes = |last: &str| is_edge(after) || last.ends_with(char::is_alphanumeric);
        let [Some(Word::Text(first)), Some(Word::Text(last))] = [inner.first(), inner.last()] else {
            return;
        };
        if !opens(first) || !closes(last) || mark.starts_with([before, after]) {
            return self.parts(children, next);
        }
        if before == ' ' {
            self.end_word();
        }
        self.word.push_str(mark);
        for (at, word) in inner.into_iter().enumerate() {
            if at > 0 {
                self.end_word();
            }
            match word {
                Word::Text(text) => self.word.push_str(&text),
                Word::Break => self.done.push(Word::Break),
            }
        }
        self.word.push_str(mark);
        if after == ' ' {
            self.end_word();
        }
    }
}

/// Whether a link's text is its target.
fn is_address(children: &[Node], target: &str) -> bool {
    matches!(children, [Node { kind: Kind::Text(text) | Kind::Url(text), .. }] if text == target)
}

/// Blank or ASCII punctuation: what every reader lets stand next to a mark's outer side.
fn is_edge(c: char) -> bool {
    c == ' ' || c.is_ascii_punctuation()
}

/// The first character that will be written for a part.
fn first_char(part: &Node) -> char {
    match &part.kind {
        Kind::Text(text) => text.chars().next().unwrap_or(' '),
        Kind::Code(_) => '`',
        Kind::Url(_) => '<',
        Kind::Link(_) => '[',
        Kind::Styled(Style::Strikethrough) => '~',
        Kind::Styled(_) => '*',
        _ => ' ',
    }
}

fn starts_blank(parts: &[Node]) -> bool {
    matches!(parts.first(), Some(Node { kind: Kind::Text(text), .. }) if text.starts_with(' '))
}

fn ends_blank(parts: &[Node]) -> bool {
    matches!(parts.last(), Some(Node { kind: Kind::Text(text), .. }) if text.ends_with(' '))
}
