//! Text, code and lines written so that Markdown reads in them what they say and nothing else.

/// Where text stands: what must be escaped depends on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    Paragraph,
    LinkText,
}

/// Appends text, escaped: no emphasis, code, link, tag, entity (`CommonMark` §2.4) or bare address comes of it.
pub(super) fn push_text(out: &mut String, text: &str, place: Place) {
    if text.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b',' | b'.')) {
        return out.push_str(text);
    }
    let mut previous = None;
    let mut rest = text.chars();
    while let Some(c) = rest.next() {
        let after = rest.as_str();
        let special = match c {
            '\\' | '`' | '*' | '~' | '[' | '<' => true,
            ']' => place == Place::LinkText,
            // Between letters it is no emphasis: `snake_case`.
            '_' => !(previous.is_some_and(char::is_alphanumeric) && after.starts_with(char::is_alphanumeric)),
            '&' => is_entity(after),
            // `http:\//` is one address less for rustdoc's `bare_urls`.
            '/' => after.starts_with('/') && (out.ends_with("http:") || out.ends_with("https:")),
            _ => false,
        };
        if special {
            out.push('\\');
        }
        out.push(c);
        previous = Some(c);
    }
}

/// Whether what follows a `&` makes it an entity reference, as `lt;` and `#60;` do, or might with what comes after.
fn is_entity(after: &str) -> bool {
    let name = after.trim_start_matches('#');
    match name.bytes().take(MAX_ENTITY).position(|b| !b.is_ascii_alphanumeric()) {
        Some(end) => end > 0 && name.as_bytes().get(end) == Some(&b';'),
        None => name.len() < MAX_ENTITY,
    }
}

/// More characters than any entity's name has.
const MAX_ENTITY: usize = 40;

/// Appends a code span (`CommonMark` §6.1). `code` is neither blank nor blank at its ends, and has no line end.
pub(super) fn push_code(out: &mut String, code: &str) {
    let fence = "`".repeat(longest_run(code, '`') + 1);
    let padding = if code.starts_with('`') || code.ends_with('`') { " " } else { "" };
    for part in [&fence, padding, code, padding, &fence] {
        out.push_str(part);
    }
}

/// The length of the longest run of `wanted`.
pub(super) fn longest_run(text: &str, wanted: char) -> usize {
    let (mut longest, mut run) = (0, 0);
    for c in text.chars() {
        run = if c == wanted { run + 1 } else { 0 };
        longest = longest.max(run);
    }
    longest
}

/// The word as it may stand at the start of a line: one that Markdown would take for the mark of a list, a heading,
/// a quote or an underline gets a backslash (`CommonMark` §4 and §5).
pub(super) fn push_first_word(out: &mut String, word: &str) {
    let only = |mark: char| !word.is_empty() && word.chars().all(|c| c == mark);
    let number = word.strip_suffix(['.', ')']).filter(|digits| is_number(digits));
    if let Some(digits) = number {
        out.push_str(digits);
        out.push('\\');
        out.push_str(word.get(digits.len()..).unwrap_or_default());
    } else {
        if word.starts_with('>') || word == "+" || only('#') || only('-') || only('=') {
            out.push('\\');
        }
        out.push_str(word);
    }
}

fn is_number(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit())
}

/// Whether the line could be the second line of a table, which makes its first line the table's head.
pub(super) fn is_delimiter_row(line: &str) -> bool {
    line.chars().all(|c| matches!(c, '|' | ':' | '-' | ' '))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(text: &str) -> String {
        let mut out = String::new();
        push_text(&mut out, text, Place::Paragraph);
        out
    }

    fn first(word: &str) -> String {
        let mut out = String::new();
        push_first_word(&mut out, word);
        out
    }

    #[test]
    fn text_stays_text() {
        assert_eq!(text("Vec<u8> [Vec] *a* `b` ~c~ d\\e"), "Vec\\<u8> \\[Vec] \\*a\\* \\`b\\` \\~c\\~ d\\\\e");
        assert_eq!(text("snake_case _a_ __init__"), "snake_case \\_a\\_ \\_\\_init\\_\\_");
        assert_eq!(text("a & b &amp; &#60; &x y;"), "a & b \\&amp; \\&#60; &x y;");
        assert_eq!(text("http:// ftp://x"), "http:\\// ftp://x");
    }

    #[test]
    fn brackets_close_only_in_link_text() {
        let mut out = String::new();
        push_text(&mut out, "a[0]", Place::LinkText);
        assert_eq!(out, "a\\[0\\]");
    }

    #[test]
    fn code_is_fenced_by_more_backticks_than_it_has() {
        for (code, expected) in [("a*b", "`a*b`"), ("a`b", "``a`b``"), ("`", "`` ` ``"), ("a``", "``` a`` ```")] {
            let mut out = String::new();
            push_code(&mut out, code);
            assert_eq!(out, expected);
        }
    }

    #[test]
    fn first_words_open_no_block() {
        for word in ["#", "######", "-", "---", "+", ">", ">=5", "=", "==="] {
            assert_eq!(first(word), format!("\\{word}"));
        }
        assert_eq!(first("12."), "12\\.");
        assert_eq!(first("1)"), "1\\)");
        for word in ["#1", "-1", "+1", "1.5", "1", "=5", "a.", "v1."] {
            assert_eq!(first(word), word);
        }
    }

    #[test]
    fn delimiter_rows() {
        assert!(is_delimiter_row("|---|:-:|"));
        assert!(!is_delimiter_row("| a |"));
    }
}
