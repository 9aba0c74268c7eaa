//! `pattern`: deciding an ECMA-262 pattern that the generator has planned (JSON Schema validation
//! §6.3.3).
//!
//! A pattern lives in a `static` of the generated code and is compiled when it is first asked.

use std::sync::OnceLock;

/// How often the backtracking engine may step back in one search before it gives up.
const STEPS: usize = 1_000_000;

/// What a search found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Match {
    /// The pattern occurs in the text.
    Yes,
    /// It does not.
    No,
    /// The search took more steps than are allowed, so nobody knows. Validation refuses the text then:
    /// what can't be checked in reasonable time isn't accepted.
    GaveUp,
}

impl From<bool> for Match {
    fn from(found: bool) -> Self {
        if found { Self::Yes } else { Self::No }
    }
}

/// A `pattern` of a schema.
#[derive(Debug)]
pub struct Pattern {
    source: &'static str,
    engine: Engine,
}

#[derive(Debug)]
enum Engine {
    Class(Class),
    Linear {
        translated: &'static str,
        /// `None` once compiled: the engine does not take it, which the generator rules out.
        compiled: OnceLock<Option<regex::Regex>>,
    },
    Bounded {
        translated: &'static str,
        compiled: OnceLock<Option<fancy_regex::Regex>>,
    },
}

impl Pattern {
    /// A pattern that accepts the texts of `min` to `max` characters, all of them within `ranges`.
    /// The ranges include their ends, are sorted and don't overlap; without `max` there is no limit.
    pub const fn class(source: &'static str, ranges: &'static [(char, char)], min: usize, max: Option<usize>) -> Self {
        Self { source, engine: Engine::Class(Class::new(ranges, min, max)) }
    }

    /// A pattern that the linear-time `regex` crate decides, given in that crate's syntax.
    pub const fn linear(source: &'static str, translated: &'static str) -> Self {
        Self { source, engine: Engine::Linear { translated, compiled: OnceLock::new() } }
    }

    /// A pattern that needs backtracking, given in the syntax of the `fancy-regex` crate.
    pub const fn bounded(source: &'static str, translated: &'static str) -> Self {
        Self { source, engine: Engine::Bounded { translated, compiled: OnceLock::new() } }
    }

    /// The pattern as the document has it, in ECMA-262 syntax.
    pub fn source(&self) -> &'static str {
        self.source
    }

    /// Whether the pattern occurs anywhere in the text; a pattern that means the whole text says so
    /// itself.
    pub fn is_match(&self, text: &str) -> Match {
        match &self.engine {
            Engine::Class(class) => class.accepts(text).into(),
            Engine::Linear { translated, compiled } => {
                match compiled.get_or_init(|| regex::Regex::new(translated).ok()) {
                    Some(regex) => regex.is_match(text).into(),
                    None => Match::GaveUp,
                }
            }
            Engine::Bounded { translated, compiled } => {
                let regex = compiled.get_or_init(|| bounded_regex(translated));
                match regex.as_ref().map(|regex| regex.is_match(text)) {
                    Some(Ok(found)) => found.into(),
                    Some(Err(_)) | None => Match::GaveUp,
                }
            }
        }
    }
}

fn bounded_regex(translated: &str) -> Option<fancy_regex::Regex> {
    let mut builder = fancy_regex::RegexBuilder::new(translated);
    builder.backtrack_limit(STEPS).build().ok()
}

/// A run of characters of one class.
#[derive(Debug)]
struct Class {
    /// Which of the ASCII characters belong to the class, by byte; all bytes beyond ASCII don't.
    ascii: [bool; 256],
    ranges: &'static [(char, char)],
    min: usize,
    max: usize,
}

impl Class {
    const fn new(ranges: &'static [(char, char)], min: usize, max: Option<usize>) -> Self {
        let mut ascii = [false; 256];
        let mut rest = ranges;
        while let [(first, last), others @ ..] = rest {
            let mut c = *first as usize;
            while c <= *last as usize && c < 0x80 {
                ascii[c] = true;
                c += 1;
            }
            rest = others;
        }
        let max = match max {
            Some(max) => max,
            None => usize::MAX,
        };
        Self { ascii, ranges, min, max }
    }

    fn accepts(&self, text: &str) -> bool {
        let bytes = text.as_bytes();
        if bytes.len() < self.min {
            return false;
        }
        // Whole chunks are looked up without a branch for each byte: most texts are short, ASCII and
        // valid.
        for chunk in bytes.chunks(32) {
            let within = |all, &byte| all & self.ascii[usize::from(byte)];
            if !chunk.iter().fold(true, within) {
                return self.accepts_chars(text);
            }
        }
        bytes.len() <= self.max
    }

    fn accepts_chars(&self, text: &str) -> bool {
        let mut length = 0;
        for c in text.chars() {
            length += 1;
            if length > self.max || !self.contains(c) {
                return false;
            }
        }
        length >= self.min
    }

    fn contains(&self, c: char) -> bool {
        if let Ok(byte @ 0..=0x7F) = u8::try_from(c) {
            return self.ascii[usize::from(byte)];
        }
        let after = self.ranges.partition_point(|&(_, last)| last < c);
        self.ranges.get(after).is_some_and(|&(first, _)| first <= c)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    static SLUG: Pattern = Pattern::class(
        "^[-a-zA-Z0-9_]{1,50}$",
        &[('-', '-'), ('0', '9'), ('A', 'Z'), ('_', '_'), ('a', 'z')],
        1,
        Some(50),
    );
    static NO_SLASH: Pattern =
        Pattern::class("^[^/]{2,}$", &[('\0', '.'), ('0', '\u{D7FF}'), ('\u{E000}', '\u{10FFFF}')], 2, None);

    #[test]
    fn a_class_decides_every_character() {
        let accepted = SLUG.ascii_members();
        let expected = ('\0'..='\x7F').filter(|&c| c.is_ascii_alphanumeric() || c == '-' || c == '_');
        assert_eq!(accepted, expected.collect::<String>());
        for c in ['é', '\u{10FFFF}', '\u{FEFF}'] {
            assert_eq!(SLUG.is_match(&format!("a{c}")), Match::No);
            assert_eq!(NO_SLASH.is_match(&format!("a{c}")), Match::Yes);
        }
    }

    impl Pattern {
        fn ascii_members(&self) -> String {
            let alone = |c: &char| self.is_match(&c.to_string()) == Match::Yes;
            ('\0'..='\x7F').filter(alone).collect()
        }
    }

    #[test]
    fn lengths_are_counted_in_characters() {
        for (length, found) in [(0, Match::No), (1, Match::Yes), (50, Match::Yes), (51, Match::No)] {
            assert_eq!(SLUG.is_match(&"a".repeat(length)), found, "{length}");
        }
        assert_eq!(NO_SLASH.is_match("é"), Match::No);
        assert_eq!(NO_SLASH.is_match("éé"), Match::Yes);
        assert_eq!(NO_SLASH.is_match(&("a".repeat(200) + "/")), Match::No);
        assert_eq!(NO_SLASH.is_match(&("a".repeat(200) + "é/")), Match::No);
        assert_eq!(NO_SLASH.is_match(&("a".repeat(200) + "é")), Match::Yes);
    }

    #[test]
    fn a_linear_pattern_searches() {
        static PATTERN: Pattern = Pattern::linear("b\\d", "b[0-9]");
        assert_eq!(PATTERN.source(), "b\\d");
        assert_eq!(PATTERN.is_match("ab1c"), Match::Yes);
        assert_eq!(PATTERN.is_match("abc"), Match::No);
    }

    #[test]
    fn a_bounded_pattern_gives_up_in_the_end() {
        static PATTERN: Pattern = Pattern::bounded(r"^(a|a)*\1$", r"\A(a|a)*(?(1)\1)\z");
        assert_eq!(PATTERN.is_match("aaa"), Match::Yes);
        assert_eq!(PATTERN.is_match("b"), Match::No);
        assert_eq!(PATTERN.is_match(&("a".repeat(64) + "b")), Match::GaveUp);
    }
}
