//! Internationalised host names, without the tables of IDNA.
//!
//! Checked: the characters by general category, hyphens, leading marks, the exceptions and contextual
//! rules of RFC 5892 §2.6 and appendix A, the rule for bidirectional text, lengths in the encoded form, and
//! that an `xn--` label decodes to a label for which all this holds. Not checked: normalisation, and the
//! joining types that let a zero-width non-joiner stand, for which the neighbours' script is taken.

use std::sync::LazyLock;

use regex::Regex;

use super::bidi;
use super::host::{LONGEST_LABEL, LONGEST_NAME, is_label};
use super::punycode;

const PREFIX: &str = "xn--";

/// A host name whose labels may go beyond ASCII (RFC 5890 §2.3.2.3), with any of the dots of
/// RFC 3490 §3.1 between them.
pub(super) fn is_hostname(text: &str) -> bool {
    let mut length = 0;
    let mut labels = Vec::new();
    for label in text.split(['.', '\u{3002}', '\u{FF0E}', '\u{FF61}']) {
        let Some((label, encoded)) = unicode_label(label) else {
            return false;
        };
        labels.push(label);
        length += encoded + 1;
        // There is one dot less than labels.
        if length > LONGEST_NAME + 1 {
            return false;
        }
    }
    bidi::keeps_rule(&labels, |c| is_of(&MARK, Some(&c)))
}

/// A valid label in its Unicode form, with the length of its ASCII form.
fn unicode_label(label: &str) -> Option<(Vec<char>, usize)> {
    if !label.is_ascii() {
        // No character takes less than one in the encoded form.
        let chars: Vec<char> = label.chars().take(LONGEST_LABEL).collect();
        if chars.iter().map(|c| c.len_utf8()).sum::<usize>() < label.len() {
            return None;
        }
        let encoded = PREFIX.len() + punycode::encode(&chars)?.len();
        return (encoded <= LONGEST_LABEL && is_unicode_label(label, &chars)).then_some((chars, encoded));
    }
    if !is_label(label) {
        return None;
    }
    let lower = label.to_ascii_lowercase();
    let Some(encoded) = lower.strip_prefix(PREFIX) else {
        return Some((label.chars().collect(), label.len()));
    };
    let chars = punycode::decode(encoded)?;
    let decoded: String = chars.iter().collect();
    let fits = !decoded.is_ascii() && is_unicode_label(&decoded, &chars) && punycode::encode(&chars)? == encoded;
    fits.then_some((chars, label.len()))
}

fn is_unicode_label(label: &str, chars: &[char]) -> bool {
    let reserved = chars.get(2..4) == Some(&['-', '-']);
    !label.starts_with('-')
        && !label.ends_with('-')
        && !reserved
        && SHAPE.as_ref().is_some_and(|shape| shape.is_match(label))
        && (0..chars.len()).all(|at| fits_context(chars, at))
}

type Table = LazyLock<Option<Regex>>;

/// A letter or digit, then these and marks; a few characters are valid by exception (RFC 5892 §2.6),
/// and those with a context are looked at apart.
static SHAPE: Table = LazyLock::new(|| {
    let exceptions = r"\x{B7}\x{375}\x{5F3}\x{5F4}\x{6FD}\x{6FE}\x{F0B}\x{3007}\x{30FB}";
    let shape = format!(r"\A[\pL\p{{Nd}}{exceptions}][\pL\p{{Nd}}\pM{exceptions}\x{{200C}}\x{{200D}}-]*\z");
    Regex::new(&shape).ok()
});

static MARK: Table = LazyLock::new(|| Regex::new(r"[\p{Mn}\p{Me}]").ok());
static GREEK: Table = LazyLock::new(|| Regex::new(r"\p{Greek}").ok());
static HEBREW: Table = LazyLock::new(|| Regex::new(r"\p{Hebrew}").ok());
static JAPANESE: Table = LazyLock::new(|| Regex::new(r"\p{Hiragana}|\p{Katakana}|\p{Han}").ok());
static JOINING: Table = LazyLock::new(|| Regex::new(r"\p{Arabic}|\p{Syriac}|\p{Mandaic}|\p{Nko}|\p{Mongolian}").ok());

fn is_of(table: &Table, c: Option<&char>) -> bool {
    let (Some(regex), Some(c)) = (table.as_ref(), c) else {
        return false;
    };
    regex.is_match(c.encode_utf8(&mut [0; 4]))
}

/// The characters that are never valid, and those that are where their neighbours allow it
/// (RFC 5892 §2.6 and appendix A).
fn fits_context(chars: &[char], at: usize) -> bool {
    let before = at.checked_sub(1).and_then(|at| chars.get(at));
    let after = chars.get(at + 1);
    let has = |range: std::ops::RangeInclusive<char>| chars.iter().any(|c| range.contains(c));
    match chars.get(at) {
        Some('\u{640}' | '\u{7FA}' | '\u{302E}' | '\u{302F}' | '\u{3031}'..='\u{3035}' | '\u{303B}') => false,
        Some('\u{B7}') => before == Some(&'l') && after == Some(&'l'),
        Some('\u{375}') => is_of(&GREEK, after),
        Some('\u{5F3}' | '\u{5F4}') => is_of(&HEBREW, before),
        Some('\u{30FB}') => chars.iter().any(|c| *c != '\u{30FB}' && is_of(&JAPANESE, Some(c))),
        Some('\u{660}'..='\u{669}') => !has('\u{6F0}'..='\u{6F9}'),
        Some('\u{200D}') => before.is_some_and(|c| is_virama(*c)),
        Some('\u{200C}') => {
            before.is_some_and(|c| is_virama(*c)) || (is_of(&JOINING, before) && is_of(&JOINING, after))
        }
        _ => true,
    }
}

/// Canonical combining class 9.
fn is_virama(c: char) -> bool {
    matches!(
        c,
        '\u{94D}'
            | '\u{9CD}'
            | '\u{A4D}'
            | '\u{ACD}'
            | '\u{B4D}'
            | '\u{BCD}'
            | '\u{C4D}'
            | '\u{CCD}'
            | '\u{D3B}'
            | '\u{D3C}'
            | '\u{D4D}'
            | '\u{DCA}'
            | '\u{E3A}'
            | '\u{EBA}'
            | '\u{F84}'
            | '\u{1039}'
            | '\u{103A}'
            | '\u{1714}'
            | '\u{1715}'
            | '\u{1734}'
            | '\u{17D2}'
            | '\u{1A60}'
            | '\u{1B44}'
            | '\u{1BAA}'
            | '\u{1BAB}'
            | '\u{1BF2}'
            | '\u{1BF3}'
            | '\u{2D7F}'
            | '\u{A806}'
            | '\u{A82C}'
            | '\u{A8C4}'
            | '\u{A953}'
            | '\u{A9C0}'
            | '\u{AAF6}'
            | '\u{ABED}'
            | '\u{10A3F}'
            | '\u{11046}'
            | '\u{1107F}'
            | '\u{110B9}'
            | '\u{11133}'
            | '\u{11134}'
            | '\u{111C0}'
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Cases of the JSON Schema Test Suite, `optional/format/idn-hostname.json`.
    #[test]
    fn names() {
        for text in [
            "실례.테스트",
            "example。com",
            "xn--ihqwcrb4cv8a8dqg056pqjye",
            "\u{DF}\u{3C2}\u{F0B}\u{3007}",
            "\u{6FD}\u{6FE}",
            "l\u{B7}l",
            "\u{3B1}\u{375}\u{3B2}",
            "\u{5D0}\u{5F3}\u{5D1}",
            "\u{30FB}\u{3041}",
            "\u{628}\u{660}\u{628}",
            "\u{6F0}0",
            "\u{915}\u{94D}\u{200D}\u{937}",
            "\u{628}\u{64A}\u{200C}\u{628}\u{64A}",
            "host-name",
        ] {
            assert!(is_hostname(text), "{text}");
        }
        let long: String = ('가'..='힣').step_by(499).collect();
        for text in [
            "",
            "〮실례.테스트",
            &long,
            "-> $1.00 <--",
            "xn--",
            "xn--X",
            "xn--7a",
            "xn--hello-zed",
            "a\u{5D0}",
            "-hello",
            "hello-",
            "가나--a",
            "\u{903}hello\u{E9}",
            "\u{300}hello",
            "\u{640}\u{7FA}",
            "a\u{B7}l",
            "l\u{B7}",
            "\u{3B1}\u{375}S",
            "\u{5F3}\u{5D1}",
            "def\u{30FB}abc",
            "\u{628}\u{660}\u{6F0}",
            "\u{915}\u{200D}\u{937}",
            "a b\u{E9}",
        ] {
            assert!(!is_hostname(text), "{text}");
        }
    }
}
