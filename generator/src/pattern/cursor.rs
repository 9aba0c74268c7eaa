//! A position in the pattern's characters, and what a look ahead of the parser finds out.

/// What is wrong with a pattern, and where.
#[derive(Debug)]
pub(super) struct Problem {
    /// In characters, from 0.
    at: usize,
    message: String,
}

impl Problem {
    pub(super) fn new(at: usize, message: impl Into<String>) -> Self {
        Self { at, message: message.into() }
    }
}

impl std::fmt::Display for Problem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} (at character {})", self.message, self.at + 1)
    }
}

/// Reads the characters of a pattern one by one.
#[derive(Clone, Debug)]
pub(super) struct Cursor<'a> {
    chars: &'a [char],
    at: usize,
}

impl<'a> Cursor<'a> {
    pub(super) fn new(chars: &'a [char]) -> Self {
        Self { chars, at: 0 }
    }

    /// How many characters have been read.
    pub(super) fn at(&self) -> usize {
        self.at
    }

    /// Goes back to a place that [`Self::at`] gave.
    pub(super) fn back_to(&mut self, at: usize) {
        self.at = at;
    }

    pub(super) fn peek(&self) -> Option<char> {
        self.chars.get(self.at).copied()
    }

    pub(super) fn next(&mut self) -> Option<char> {
        let next = self.peek();
        if next.is_some() {
            self.at += 1;
        }
        next
    }

    /// Reads `expected` if it comes next.
    pub(super) fn eat(&mut self, expected: char) -> bool {
        self.eat_if(|c| c == expected).is_some()
    }

    /// Reads the next character if it is as wished.
    pub(super) fn eat_if(&mut self, wished: impl FnOnce(char) -> bool) -> Option<char> {
        let next = self.peek().filter(|&c| wished(c));
        if next.is_some() {
            self.at += 1;
        }
        next
    }

    /// Reads `expected` if it comes next.
    pub(super) fn eat_str(&mut self, expected: &str) -> bool {
        let start = self.at;
        let read = expected.chars().all(|c| self.eat(c));
        if !read {
            self.at = start;
        }
        read
    }

    /// Reads exactly `count` hexadecimal digits, or nothing.
    pub(super) fn hex(&mut self, count: u32) -> Option<u32> {
        let start = self.at;
        let mut value = 0;
        for _ in 0..count {
            let Some(digit) = self.peek().and_then(|c| c.to_digit(16)) else {
                self.at = start;
                return None;
            };
            self.at += 1;
            value = value * 16 + digit;
        }
        Some(value)
    }

    /// Reads decimal digits; a number too large for the type becomes its largest.
    pub(super) fn decimal(&mut self) -> Option<u32> {
        let mut value: Option<u32> = None;
        while let Some(digit) = self.peek().and_then(|c| c.to_digit(10)) {
            self.at += 1;
            value = Some(value.unwrap_or(0).saturating_mul(10).saturating_add(digit));
        }
        value
    }

    /// Reads the rest of `\u` after the `u` as unicode mode does: four digits, two such for a
    /// character beyond U+FFFF, or digits in braces (ECMA-262 §22.2.1, `RegExpUnicodeEscapeSequence`).
    /// `Ok(None)`, with nothing read, if none of these is there.
    pub(super) fn unicode_escape(&mut self) -> Result<Option<u32>, Problem> {
        let start = self.at;
        if self.eat('{') {
            return self.braced_escape(start).map(Some);
        }
        let Some(lead) = self.hex(4) else {
            return Ok(None);
        };
        let after_lead = self.at;
        if (0xD800..0xDC00).contains(&lead) && self.eat_str("\\u") {
            if let Some(trail @ 0xDC00..=0xDFFF) = self.hex(4) {
                return Ok(Some(0x1_0000 + ((lead - 0xD800) << 10) + (trail - 0xDC00)));
            }
            self.at = after_lead;
        }
        Ok(Some(lead))
    }

    fn braced_escape(&mut self, start: usize) -> Result<u32, Problem> {
        let mut value: Option<u32> = None;
        while let Some(digit) = self.peek().and_then(|c| c.to_digit(16)) {
            self.at += 1;
            value = Some(value.unwrap_or(0).saturating_mul(16).saturating_add(digit));
        }
        match value {
            Some(value) if value <= 0x0010_FFFF && self.eat('}') => Ok(value),
            _ => Err(Problem::new(start, "`\\u{…}` must hold the hexadecimal number of a code point")),
        }
    }

    /// Reads the rest of a group's name after the `<`, up to and with the `>`.
    pub(super) fn group_name(&mut self) -> Result<String, Problem> {
        let start = self.at;
        let mut name = String::new();
        loop {
            let at = self.at;
            let c = match self.next() {
                Some('>') if !name.is_empty() => return Ok(name),
                Some('\\') if self.eat('u') => self.unicode_escape()?.and_then(char::from_u32),
                other => other,
            };
            match c {
                Some(c) if is_name_char(c, name.is_empty()) => name.push(c),
                Some(_) => return Err(Problem::new(at, "not a character of a group's name")),
                None => return Err(Problem::new(start, "a group's name ends with `>`")),
            }
        }
    }
}

/// `ID_Start` and `ID_Continue` to a close approximation: the letters and digits of the standard library.
fn is_name_char(c: char, first: bool) -> bool {
    c == '$'
        || c == '_'
        || c.is_alphabetic()
        || (!first && (c.is_alphanumeric() || matches!(c, '\u{200C}' | '\u{200D}')))
}

/// The capturing groups of a pattern. A parser needs them before it reads the first escape, because
/// `\1` and `\k` mean other things where there is no such group.
#[derive(Debug, Default)]
pub(super) struct Groups {
    pub(super) count: u32,
    /// A name may occur more than once, in branches that exclude each other.
    pub(super) names: Vec<(String, u32)>,
}

impl Groups {
    /// Looks for groups without a complete parse; what is malformed is left for the parser to report.
    pub(super) fn scan(chars: &[char]) -> Self {
        let mut cursor = Cursor::new(chars);
        let mut groups = Self::default();
        let mut in_class = false;
        while let Some(c) = cursor.next() {
            match c {
                '\\' => {
                    cursor.next();
                }
                '[' => in_class = true,
                ']' => in_class = false,
                '(' if !in_class => groups.open(&mut cursor),
                _ => {}
            }
        }
        groups
    }

    fn open(&mut self, cursor: &mut Cursor<'_>) {
        if !cursor.eat('?') {
            self.count += 1;
        } else if cursor.eat('<') && !matches!(cursor.peek(), Some('=' | '!')) {
            self.count += 1;
            if let Ok(name) = cursor.group_name() {
                self.names.push((name, self.count));
            }
        }
    }

    /// The groups of that name, in order.
    pub(super) fn named(&self, name: &str) -> Vec<u32> {
        let of_name = self.names.iter().filter(|(given, _)| given == name);
        of_name.map(|&(_, index)| index).collect()
    }
}
