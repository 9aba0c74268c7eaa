//! Where links lead: targets that may stay, and addresses that stand bare in the text.

use std::fmt::Write;

use super::html::{self, entity};

/// The longest target that is looked at, in bytes.
const MAX_TARGET: usize = 2000;

/// How deep parentheses in a target may be nested.
const MAX_PARENTHESES: u32 = 32;

/// The target of a link, if it leads to a page or a mailbox: nothing else has a meaning in a crate's documentation.
/// What could end the target, or mean something in Markdown, is percent-encoded (RFC 3986 §2.1).
pub(super) fn target(text: &str) -> Option<String> {
    let text = text.trim();
    let (scheme, rest) = text.split_once(':')?;
    let page = scheme.eq_ignore_ascii_case("http") || scheme.eq_ignore_ascii_case("https");
    // rustdoc takes a target without `/` and `.` for the path of an item.
    let mailbox = scheme.eq_ignore_ascii_case("mailto") && rest.contains('@') && rest.contains('.');
    let leads = if page { rest.len() > 2 && rest.starts_with("//") } else { mailbox };
    // A place-holder leads nowhere.
    if !leads || text.contains(['{', '}']) {
        return None;
    }
    let mut out = String::with_capacity(text.len());
    for (at, c) in text.char_indices() {
        match c {
            ' ' | '<' | '>' | '(' | ')' | '\\' | '`' | '"' | '|' | '^' | '[' | ']' => {
                // Writing to a string cannot fail.
                let _ = write!(out, "%{:02X}", u32::from(c));
            }
            '&' if text.get(at..).and_then(entity).is_some() => out.push_str("%26"),
            _ if c.is_whitespace() || c.is_control() => {}
            _ => out.push(c),
        }
    }
    Some(out)
}

/// An address in angle brackets at the start of `text` (`CommonMark` §6.5): its text, and as a link if it is a page's.
///
/// Of the schemes, only those of pages and mailboxes are known; `Vec<std::string>` is no link.
pub(super) fn autolink(text: &str) -> Option<(&str, Option<String>)> {
    let after = text.strip_prefix('<')?;
    let end = after.bytes().take(MAX_TARGET).position(|b| b == b'>' || b == b'<' || b <= b' ')?;
    let address = after.get(..end).filter(|_| after.as_bytes().get(end) == Some(&b'>'))?;
    let leads = target(address).is_some();
    let page = (leads && address.contains('/')).then(|| address.to_owned());
    let mailbox = !address.contains([':', '/']) && target(&format!("mailto:{address}")).is_some();
    (leads || mailbox).then_some((address, page))
}

/// The target of an inline link (`CommonMark` §6.3), if it may stay, and the length from `(` to `)` in bytes.
/// `text` follows the link's text.
pub(super) fn inline_target(text: &str) -> Option<(Option<String>, usize)> {
    let after = text.strip_prefix('(')?.trim_start_matches([' ', '\n']);
    let (raw, rest) = match after.strip_prefix('<') {
        Some(inside) => {
            let end = inside.bytes().take(MAX_TARGET).position(|b| matches!(b, b'>' | b'<' | b'\n'))?;
            (inside.get(..end)?, inside.get(end..)?.strip_prefix('>')?)
        }
        None => after.split_at_checked(target_end(after)?)?,
    };
    let mut rest = rest.trim_start_matches([' ', '\n']);
    if let Some(quote) = rest.chars().next().filter(|c| matches!(c, '"' | '\'' | '(')) {
        let quote = if quote == '(' { ')' } else { quote };
        let title = rest.get(1..)?;
        let end = title.char_indices().take(MAX_TARGET).find(|&(at, c)| c == quote && !is_escaped(title, at))?.0;
        rest = title.get(end + 1..)?.trim_start_matches([' ', '\n']);
    }
    let rest = rest.strip_prefix(')')?;
    Some((target(&unescape(raw)), text.len() - rest.len()))
}

fn is_escaped(text: &str, at: usize) -> bool {
    text.get(..at).is_some_and(|before| before.ends_with('\\'))
}

/// Where a target without angle brackets ends: before a blank or the `)` that has no partner in it.
fn target_end(text: &str) -> Option<usize> {
    let (mut open, mut escaped) = (0_u32, false);
    for (at, byte) in text.bytes().enumerate().take(MAX_TARGET) {
        match byte {
            _ if escaped => escaped = false,
            b'\\' => escaped = true,
            b'(' if open == MAX_PARENTHESES => return None,
            b'(' => open += 1,
            b')' if open == 0 => return Some(at),
            b')' => open -= 1,
            _ if byte <= b' ' => return (open == 0).then_some(at),
            _ => {}
        }
    }
    None
}

/// The text without the backslashes that escape punctuation, its entities replaced.
fn unescape(text: &str) -> String {
    let text = html::decode(text);
    let mut out = String::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        match chars.peek() {
            Some(next) if c == '\\' && next.is_ascii_punctuation() => out.extend(chars.next()),
            _ => out.push(c),
        }
    }
    out
}

/// The length of the address that starts with `scheme` at the start of `text`, in bytes; 0 when there is none.
///
/// As in GitHub's autolinks (GFM §6.9), punctuation at its end and brackets without a partner are not part of it.
pub(super) fn bare_url(text: &str, scheme: &str) -> usize {
    let mut end = 0;
    let (mut round, mut square, mut curly) = (0_u32, 0_u32, 0_u32);
    for (at, c) in text.char_indices().take(MAX_TARGET) {
        let partner = match c {
            '(' | ')' => Some((&mut round, c == '(')),
            '[' | ']' => Some((&mut square, c == '[')),
            '{' | '}' => Some((&mut curly, c == '{')),
            '<' | '>' | '"' | '`' | '\\' | '|' | '^' => break,
            '&' if text.get(at..).and_then(entity).is_some_and(|(c, _)| c != '&') => {
                break;
            }
            _ if !c.is_ascii_graphic() => break,
            _ => None,
        };
        match partner {
            Some((open, true)) => *open += 1,
            Some((0, false)) => break,
            Some((open, false)) => {
                *open -= 1;
                end = at + 1;
            }
            None if matches!(c, '.' | ',' | ':' | ';' | '!' | '?' | '\'' | '*' | '_' | '~') => {}
            None => end = at + 1,
        }
    }
    if end > scheme.len() { end } else { 0 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn targets_are_pages_and_mailboxes() {
        assert_eq!(target("https://a.example/b?c=d#e").as_deref(), Some("https://a.example/b?c=d#e"));
        assert_eq!(target(" HTTP://a.example/(b) c").as_deref(), Some("HTTP://a.example/%28b%29%20c"));
        assert_eq!(target("mailto:a@b.example").as_deref(), Some("mailto:a@b.example"));
        for text in [
            "mailto:a",
            "mailto:a@b",
            "#a",
            "/a",
            "a.md",
            "javascript:alert(1)",
            "ftp://a",
            "https://",
            "data:x",
            "Vec",
        ] {
            assert_eq!(target(text), None, "{text}");
        }
        assert_eq!(target("https://{host}/a"), None);
    }

    #[test]
    fn bare_urls_end_before_punctuation() {
        for (text, url) in [
            ("https://a.example.", "https://a.example"),
            ("https://a.example/b_c_), d", "https://a.example/b_c"),
            ("https://a.example/b_(c)) d", "https://a.example/b_(c)"),
            ("https://a.example](x)", "https://a.example"),
            ("https://a.example/?f[b]=1&c=2", "https://a.example/?f[b]=1&c=2"),
            ("https://a.example&quot;", "https://a.example"),
            ("https://a.example**", "https://a.example"),
            ("https://{a}.example/{b}", "https://{a}.example/{b}"),
            ("https://a.example。b", "https://a.example"),
            ("https://...", ""),
        ] {
            assert_eq!(text.get(..bare_url(text, "https://")), Some(url));
        }
    }
}
