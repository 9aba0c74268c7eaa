//! Regular expressions of ECMA-262.

/// Whether the text is a regular expression, to a close approximation: what other dialects add is ruled
/// out (`\Z`, `(?P<…>`, `(?>…)`, `a++`), what ECMA-262 writes differently is rewritten, and the engine that
/// runs patterns with look-around must take the rest. Counts and large classes are left out of that
/// trial, and texts above 32 KiB refused, so that no text makes it expensive. Not noticed: names of
/// Unicode properties that only the engine knows, and a back-reference without a group.
pub(super) fn is_regex(text: &str) -> bool {
    if text.len() > LONGEST {
        return false;
    }
    let chars: Vec<char> = text.chars().collect();
    let mut trial = Trial { chars: &chars, at: 0, out: String::with_capacity(text.len()), properties: 0 };
    trial.rewrite().is_some() && fancy_regex::Regex::new(&trial.out).is_ok()
}

/// Rewrites an expression into one that the engine takes if and only if ECMA-262 does.
struct Trial<'a> {
    chars: &'a [char],
    at: usize,
    out: String,
    properties: usize,
}

/// What a quantifier would follow.
#[derive(Clone, Copy)]
enum Last {
    /// Nothing that can be repeated.
    Nothing,
    Atom,
    /// A quantifier, which a `?` makes lazy.
    Quantifier,
}

const LONGEST: usize = 32 * 1024;

/// So many Unicode properties are tried; each costs the engine a table.
const PROPERTIES: usize = 32;

impl Trial<'_> {
    fn next(&mut self) -> Option<char> {
        let next = self.chars.get(self.at).copied();
        self.at += 1;
        next
    }

    fn comes(&self, text: &str) -> bool {
        let rest = self.chars.get(self.at..).unwrap_or_default();
        text.chars().enumerate().all(|(at, c)| rest.get(at) == Some(&c))
    }

    fn rewrite(&mut self) -> Option<()> {
        let mut last = Last::Nothing;
        while let Some(c) = self.next() {
            let counts = c == '{' && self.counts()?;
            last = match (c, last) {
                ('?', Last::Quantifier) => Last::Nothing,
                ('*' | '+' | '?', Last::Atom) => {
                    self.out.push(c);
                    Last::Quantifier
                }
                ('{', Last::Atom) if counts => {
                    self.out.push('*');
                    Last::Quantifier
                }
                ('*' | '+' | '?', _) => return None,
                _ if counts => return None,
                _ => self.term(c)?,
            };
        }
        Some(())
    }

    fn term(&mut self, c: char) -> Option<Last> {
        let is_assertion = c == '^' || c == '$' || (c == '\\' && (self.comes("b") || self.comes("B")));
        match c {
            '\\' => self.escape(false)?,
            '[' => self.class()?,
            '(' => self.group()?,
            '{' | '}' | ']' => self.out.extend(['\\', c]),
            c => self.out.push(c),
        }
        Some(if is_assertion || matches!(c, '(' | '|') { Last::Nothing } else { Last::Atom })
    }

    /// Reads the rest of `{n}`, `{n,}` or `{n,m}`, where the numbers must be in order. Other braces stand
    /// for themselves (Annex B.1.2).
    fn counts(&mut self) -> Option<bool> {
        let rest = self.chars.get(self.at..).unwrap_or_default();
        let of_counts = |c: &&char| c.is_ascii_digit() || **c == ',';
        let counts: String = rest.iter().take_while(of_counts).collect();
        let (min, max) = counts.split_once(',').unwrap_or((&counts, ""));
        if min.is_empty() || max.contains(',') || rest.get(counts.len()) != Some(&'}') {
            return Some(false);
        }
        self.at += counts.len() + 1;
        let by_size = |number: &str| {
            let digits = number.trim_start_matches('0');
            (digits.len(), digits.to_owned())
        };
        (max.is_empty() || by_size(min) <= by_size(max)).then_some(true)
    }

    /// The rest of a group's opening.
    fn group(&mut self) -> Option<()> {
        self.out.push('(');
        let known = ["?:", "?=", "?!", "?<=", "?<!"].iter().any(|open| self.comes(open));
        let named = self.comes("?<") && !self.comes("?<>");
        (!self.comes("?") || known || named).then(|| {
            if self.comes("?") {
                self.at += 1;
                self.out.push('?');
            }
        })
    }

    fn class(&mut self) -> Option<()> {
        let negated = self.comes("^");
        self.at += usize::from(negated);
        if self.comes("]") {
            self.at += 1;
            self.out.push_str(if negated { "(?s:.)" } else { r"[^\x{0}-\x{10FFFF}]" });
            return Some(());
        }
        self.out.push_str(if negated { "[^" } else { "[" });
        loop {
            match self.next()? {
                ']' => break,
                '\\' => self.escape(true)?,
                c @ ('[' | '&' | '~' | '^') => {
                    self.out.push('\\');
                    self.out.push(c);
                }
                '-' if self.comes("-") => self.out.push_str(r"\-"),
                c => self.out.push(c),
            }
        }
        self.out.push(']');
        Some(())
    }

    /// The rest of an escape. After a backslash, unicode mode has a meaning for these letters only; other
    /// characters stand for themselves.
    fn escape(&mut self, in_class: bool) -> Option<()> {
        let code_point = match self.next()? {
            'b' if in_class => 8,
            'B' | 'k' | '1'..='9' if in_class => return None,
            c @ ('p' | 'P') => return self.property(c),
            'c' => self.next().filter(char::is_ascii_alphabetic).map(|c| u32::from(c) % 32)?,
            'x' => self.hex(2)?,
            'u' if self.comes("{") => self.braced()?,
            'u' => self.hex(4)?,
            '0' => 0,
            '1'..='9' => {
                // A back-reference, to a group that the trial may number otherwise.
                while self.chars.get(self.at).is_some_and(char::is_ascii_digit) {
                    self.at += 1;
                }
                self.out.push_str("(?:)");
                return Some(());
            }
            // What they match is of no importance here.
            'd' | 's' | 'w' => {
                self.out.push_str("[0-9]");
                return Some(());
            }
            'D' | 'S' | 'W' => {
                self.out.push_str("[^0-9]");
                return Some(());
            }
            c @ ('b' | 'B' | 'f' | 'k' | 'n' | 'r' | 't' | 'v') => {
                self.out.extend(['\\', c]);
                return Some(());
            }
            c if c.is_ascii_alphabetic() => return None,
            c => u32::from(c),
        };
        self.literal(code_point)
    }

    fn property(&mut self, letter: char) -> Option<()> {
        let start = self.at;
        while self.next()? != '}' {}
        let name = self.chars.get(start..self.at)?;
        if name.first() != Some(&'{') {
            return None;
        }
        self.properties += 1;
        if self.properties <= PROPERTIES {
            self.out.extend(['\\', letter]);
            self.out.extend(name);
            return Some(());
        }
        self.literal(0x0010_FFFF)
    }

    fn literal(&mut self, code_point: u32) -> Option<()> {
        use std::fmt::Write as _;
        // No string contains a lone surrogate; any other character does for the trial.
        let code_point = char::from_u32(code_point).map_or(0xFFFD, u32::from);
        write!(self.out, r"\x{{{code_point:X}}}").ok()
    }

    fn hex(&mut self, count: usize) -> Option<u32> {
        let mut value = 0;
        for _ in 0..count {
            value = value * 16 + self.next()?.to_digit(16)?;
        }
        Some(value)
    }

    fn braced(&mut self) -> Option<u32> {
        self.at += 1;
        let mut value = self.next()?.to_digit(16)?;
        loop {
            match self.next()? {
                '}' => return Some(value),
                c => value = value.checked_mul(16)? + c.to_digit(16)?,
            }
            if value > 0x0010_FFFF {
                return None;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn regular_expressions() {
        for text in [
            "",
            "([abc])+\\s+$",
            "^\\S(|(.|\\n)*\\S)$",
            "\\cA\\/\\-\\u0041\\u{1F432}\\uD83D\\uDC32\\x41\\0",
            "[^][]",
            "[a&&b[c~~--d]",
            "a{1,2}?b{3}c{0,99999999}",
            "(a{1000}){1000}",
            "x{a}{,2}]",
            "(?<n>a)\\k<n>\\1(?=b)(?!c)(?<=d)(?<!e)(?:f)",
            "\\p{Letter}\\P{Lu}",
            "a*?b+?c??",
            "[\\b\\w-]",
            "[\\w-.]",
        ] {
            assert!(is_regex(text), "{text}");
        }
        for text in [
            "^(abc]",
            "^\\S(|(.|\\n)*\\S)\\Z",
            "\\a",
            "(",
            ")",
            "[",
            "[b-a]",
            "*",
            "a**",
            "a++",
            "a?+",
            "a??*",
            "^*",
            "\\b?",
            "(*a)",
            "{2}",
            "a{2,1}",
            "(?P<n>a)",
            "(?>a)",
            "(?i)a",
            "(?#a)",
            "\\u{110000}",
            "\\xZ1",
            "\\pL",
            "\\p{Nonsense}",
            "\\",
        ] {
            assert!(!is_regex(text), "{text}");
        }
    }
}
