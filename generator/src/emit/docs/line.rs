//! What a line begins: `CommonMark` §4 and §5, a line at a time.

use super::clean::{indent, strip_indent};

/// From this many spaces on, a line is code (`CommonMark` §4.4).
const CODE_INDENT: usize = 4;

/// What a line is, looked at alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Line<'a> {
    Blank,
    Indented,
    Fence(Fence),
    /// With its text.
    Heading(&'a str),
    Rule,
    /// With what follows the `>`.
    Quote(&'a str),
    Item(Item<'a>),
    Text,
}

/// The start of a fenced code block.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Fence {
    mark: char,
    len: usize,
    pub(super) indent: usize,
}

/// The start of a list's item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Item<'a> {
    /// What the items of one list share.
    pub(super) mark: char,
    pub(super) number: Option<u64>,
    /// The columns before the item's text, in its first line and those that follow.
    pub(super) indent: usize,
    pub(super) text: &'a str,
}

impl<'a> Line<'a> {
    pub(super) fn of(line: &'a str) -> Self {
        let indent = indent(line);
        let text = line.trim();
        if text.is_empty() {
            return Self::Blank;
        }
        if indent >= CODE_INDENT {
            return Self::Indented;
        }
        match text.as_bytes().first() {
            Some(b'#') => heading(text).map_or(Self::Text, Self::Heading),
            Some(b'>') => {
                let inside = line.trim_start_matches(' ').get(1..).unwrap_or_default();
                Self::Quote(strip_indent(inside, 1))
            }
            Some(b'`' | b'~') => Fence::of(text, indent).map_or(Self::Text, Self::Fence),
            Some(b'-' | b'*' | b'_') if is_rule(text) => Self::Rule,
            Some(b'-' | b'*' | b'+' | b'0'..=b'9') => Item::of(line, indent).map_or(Self::Text, Self::Item),
            _ => Self::Text,
        }
    }

    /// Whether the line ends a paragraph that comes before it.
    pub(super) fn interrupts(&self) -> bool {
        match self {
            Self::Text | Self::Indented => false,
            Self::Item(item) => !item.text.trim().is_empty() && matches!(item.number, None | Some(1)),
            _ => true,
        }
    }
}

impl Fence {
    fn of(text: &str, indent: usize) -> Option<Self> {
        let mark = text.chars().next()?;
        let info = text.trim_start_matches(mark);
        let len = text.len() - info.len();
        (len >= 3 && !(mark == '`' && info.contains('`'))).then_some(Self { mark, len, indent })
    }

    /// What stands on the line of the fence itself and can't be the name of a language: code that somebody began there.
    pub(super) fn code<'a>(&self, line: &'a str) -> Option<&'a str> {
        let info = line.trim_start().trim_start_matches(self.mark).trim();
        let names = |c: char| {
            c.is_alphanumeric() || matches!(c, '_' | '-' | '+' | '#' | '.' | ',' | ':' | '=' | '{' | '"' | '}')
        };
        let first = info.split_whitespace().next()?;
        (!first.chars().all(names)).then_some(info)
    }

    /// The code before the mark at the end of a line.
    pub(super) fn code_before_end<'a>(&self, line: &'a str) -> Option<&'a str> {
        let text = line.trim_end();
        let code = text.trim_end_matches(self.mark);
        (text.len() - code.len() >= self.len).then(|| code.trim_end())
    }

    /// Whether the line ends the code.
    pub(super) fn is_closed_by(&self, line: &str) -> bool {
        let text = line.trim();
        text.len() >= self.len && indent(line) < CODE_INDENT && text.chars().all(|c| c == self.mark)
    }
}

impl<'a> Item<'a> {
    fn of(line: &'a str, indent: usize) -> Option<Self> {
        let text = line.get(indent..)?;
        let digits = text.len() - text.trim_start_matches(|c: char| c.is_ascii_digit()).len();
        let mark = text.get(digits..)?.chars().next()?;
        let number = match (digits, mark) {
            (0, '-' | '*' | '+') => None,
            (1..=9, '.' | ')') => Some(text.get(..digits)?.parse().ok()?),
            _ => return None,
        };
        let width = indent + digits + 1;
        let rest = line.get(width..)?;
        if rest.trim().is_empty() {
            // A number alone says something, a dash does not.
            if number.is_some() {
                return None;
            }
            return Some(Self { mark, number, indent: width + 1, text: "" });
        }
        let blanks = self::indent(rest);
        // More than that is code in the item.
        let gap = if blanks > CODE_INDENT { 1 } else { blanks };
        (blanks > 0).then_some(Self { mark, number, indent: width + gap, text: rest.get(gap..)? })
    }
}

fn heading(text: &str) -> Option<&str> {
    let title = text.trim_start_matches('#');
    let level = text.len() - title.len();
    if level > 6 || !(title.is_empty() || title.starts_with(' ')) {
        return None;
    }
    let title = title.trim();
    let without = title.trim_end_matches('#');
    Some(if without.is_empty() || without.ends_with(' ') { without.trim_end() } else { title })
}

fn is_rule(text: &str) -> bool {
    let marks = text.chars().filter(|&c| c != ' ');
    let first = text.chars().next();
    text.chars().all(|c| c == ' ' || Some(c) == first) && marks.count() >= 3
}

/// The mark of the underline that makes a heading of the line before (`CommonMark` §4.3).
pub(super) fn underline(line: &str) -> Option<char> {
    let text = line.trim();
    let mark = text.chars().next().filter(|c| matches!(c, '=' | '-'))?;
    (text.len() >= 3 && indent(line) < CODE_INDENT && text.chars().all(|c| c == mark)).then_some(mark)
}

/// A link reference definition (`CommonMark` §4.7) on one line: its label and its target.
pub(super) fn definition(line: &str) -> Option<(&str, &str)> {
    let (label, rest) = line.trim_start().strip_prefix('[')?.split_once("]:")?;
    let rest = rest.trim();
    let (target, title) = rest.split_once(' ').unwrap_or((rest, ""));
    let is_title = title.is_empty() || title.trim_start().starts_with(['"', '\'', '(']);
    let target = target.trim_start_matches('<').trim_end_matches('>');
    (is_title && !label.trim().is_empty() && !label.contains(['[', ']'])).then_some((label, target))
}

/// The cells of a table's row (GFM §4.10). A `\|` is no border.
pub(super) fn cells(line: &str) -> Vec<String> {
    let line = line.trim();
    let line = line.strip_prefix('|').unwrap_or(line);
    let mut cells = vec![String::new()];
    let mut escaped = false;
    for c in line.chars() {
        let border = c == '|' && !escaped;
        escaped = c == '\\' && !escaped;
        if border {
            cells.push(String::new());
        } else if let Some(cell) = cells.last_mut() {
            // Only the border's backslash belongs to the table.
            if c == '|' {
                cell.pop();
            }
            cell.push(c);
        }
    }
    if cells.len() > 1 && cells.last().is_some_and(|cell| cell.trim().is_empty()) {
        cells.pop();
    }
    cells
}

/// Whether the first line is the head of a table and the second what must follow it.
pub(super) fn is_table(head: &str, delimiter: &str) -> bool {
    let is_delimiter = |cell: &String| {
        let cell = cell.trim();
        let dashes = cell.strip_prefix(':').unwrap_or(cell);
        let dashes = dashes.strip_suffix(':').unwrap_or(dashes);
        !dashes.is_empty() && dashes.bytes().all(|b| b == b'-')
    };
    if !head.contains('|') || !delimiter.contains('|') || !super::escape::is_delimiter_row(delimiter) {
        return false;
    }
    let delimiters = cells(delimiter);
    delimiters.iter().all(is_delimiter) && delimiters.len() == cells(head).len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_told_apart() {
        assert_eq!(Line::of("  ## a ##"), Line::Heading("a"));
        assert_eq!(Line::of(">  a"), Line::Quote(" a"));
        assert_eq!(Line::of("    a"), Line::Indented);
        for rule in ["---", "* * *", " __ _"] {
            assert_eq!(Line::of(rule), Line::Rule);
        }
        for text in ["#a", "####### a", "-a", "1.a", "1.", "1234567890. a", "--", "```a`", "``", "|a|"] {
            assert_eq!(Line::of(text), Line::Text, "{text}");
        }
    }

    #[test]
    fn items_know_where_their_text_begins() {
        let item = |line: &'static str| match Line::of(line) {
            Line::Item(item) => (item.mark, item.number, item.indent, item.text),
            other => panic!("{other:?}"),
        };
        assert_eq!(item("- a"), ('-', None, 2, "a"));
        assert_eq!(item(" 10)  a"), (')', Some(10), 6, "a"));
        assert_eq!(item("*"), ('*', None, 2, ""));
        assert_eq!(item("-      a"), ('-', None, 2, "     a"));
        assert!(Line::of("1. a").interrupts() && !Line::of("2. a").interrupts() && !Line::of("*").interrupts());
    }

    #[test]
    fn fences_are_closed_by_their_own_mark() {
        let Line::Fence(fence) = Line::of(" ~~~~ rust ` x") else { panic!("no fence") };
        assert!(fence.is_closed_by("~~~~~ ") && !fence.is_closed_by("~~~") && !fence.is_closed_by("````"));
        assert!(!fence.is_closed_by("~~~~ a"));
    }

    #[test]
    fn definitions_have_a_label_and_a_target() {
        assert_eq!(definition("[a b]: <https://c> 'd'"), Some(("a b", "https://c")));
        for text in ["[a]: b c", "[]: b", "a: b", "[a] b", "[[a]]: b"] {
            assert_eq!(definition(text), None, "{text}");
        }
    }

    #[test]
    fn tables_have_as_many_delimiters_as_heads() {
        assert!(is_table("| a | b\\|c |", "|:-:|---|") && is_table("a | b", "-|-"));
        assert!(!is_table("| a |", "|---|---|") && !is_table("a", "---") && !is_table("a|b", "- | x"));
        assert_eq!(cells("| a | `b\\|c` |"), [" a ", " `b|c` "]);
    }
}
