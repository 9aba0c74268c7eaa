//! Characters: what is dropped, what becomes a blank, and where lines end.

/// The columns between tab stops (`CommonMark` §2.2).
const TAB: usize = 4;

/// The text as lines of the form that [`super::block`] reads: `\n` alone ends a line, a blank is a space, tabs are
/// expanded, and the indentation that all lines share is gone.
pub(super) fn clean(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut column = 0;
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '\r' if chars.peek() == Some(&'\n') => {}
            '\n' | '\r' | '\u{85}' | '\u{2028}' | '\u{2029}' => {
                out.push('\n');
                column = 0;
            }
            '\t' => {
                let stop = TAB - column % TAB;
                out.extend(std::iter::repeat_n(' ', stop));
                column += stop;
            }
            _ => {
                if let Some(c) = visible(c) {
                    out.push(c);
                    column += 1;
                }
            }
        }
    }
    dedent(&out).unwrap_or(out)
}

/// The character that may stand in a comment for `c`: any white space is a space, and what shows nothing or turns
/// the writing direction is no character. rustc refuses the latter (`text_direction_codepoint_in_comment`).
pub(super) fn visible(c: char) -> Option<char> {
    match c {
        '\u{AD}'
        | '\u{61C}'
        | '\u{180E}'
        | '\u{200B}'
        | '\u{200E}'
        | '\u{200F}'
        | '\u{202A}'..='\u{202E}'
        | '\u{2060}'..='\u{206F}'
        | '\u{FEFF}'
        | '\u{FFF0}'..='\u{FFFB}'
        | '\u{E0000}'..='\u{E0FFF}' => None,
        // U+xxFFFE and U+xxFFFF are no characters.
        _ if u32::from(c) & 0xFFFE == 0xFFFE => None,
        _ if c.is_whitespace() => Some(' '),
        _ if c.is_control() => None,
        _ => Some(c),
    }
}

/// The number of spaces at the line's start.
pub(super) fn indent(line: &str) -> usize {
    line.len() - line.trim_start_matches(' ').len()
}

/// The line without its first `count` spaces, or without all of them if it has fewer.
pub(super) fn strip_indent(line: &str, count: usize) -> &str {
    line.get(indent(line).min(count)..).unwrap_or(line)
}

/// A description indented as a whole is text, not code; nothing when there is nothing to take away.
fn dedent(text: &str) -> Option<String> {
    let lines = || text.split('\n');
    let shared = lines().filter(|line| !line.trim().is_empty()).map(indent).min()?;
    (shared > 0).then(|| lines().map(|line| strip_indent(line, shared)).collect::<Vec<_>>().join("\n"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn line_ends_are_one_kind() {
        assert_eq!(clean("a\r\nb\rc\u{2028}d\ne"), "a\nb\nc\nd\ne");
    }

    #[test]
    fn control_and_bidi_characters_go() {
        assert_eq!(clean("a\0b\u{7}c\u{202E}d\u{2066}e\u{200B}f\u{FEFF}\u{9B}g"), "abcdefg");
        assert_eq!(clean("a\u{A0}b\u{3000}c\u{B}d"), "a b c d");
    }

    #[test]
    fn joiners_of_emoji_and_scripts_stay() {
        assert_eq!(clean("👩\u{200D}💻 ❤\u{FE0F} שלום"), "👩\u{200D}💻 ❤\u{FE0F} שלום");
    }

    #[test]
    fn tabs_go_to_the_next_stop() {
        assert_eq!(clean("x\n\ta\tb\n  \tc"), "x\n    a   b\n    c");
    }

    #[test]
    fn shared_indentation_goes() {
        assert_eq!(clean("    a\n\n      b\n    c"), "a\n\n  b\nc");
        assert_eq!(clean("a\n    b"), "a\n    b");
    }
}
