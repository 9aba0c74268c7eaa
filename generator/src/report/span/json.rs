//! Positions in JSON texts (RFC 8259).

use std::borrow::Cow;

use super::arena::{Arena, Kind, MAX_DEPTH};

/// Records the positions of all values up to the first mistake, or of as many as are looked for. `Err` says that there is
/// a mistake.
pub(super) fn scan(text: &str, arena: &mut Arena) -> Result<(), ()> {
    let mut scanner = Scanner { text, at: 0, containers: Vec::new() };
    let result = scanner.run(arena);
    arena.close_all();
    result
}

/// Checks only what decides where things are. Whether a number or an escape is well-formed matters to whoever reads it.
struct Scanner<'a> {
    text: &'a str,
    at: usize,
    /// The brackets that are open.
    containers: Vec<u8>,
}

impl<'a> Scanner<'a> {
    fn run(&mut self, arena: &mut Arena) -> Result<(), ()> {
        loop {
            if self.value(arena)? {
                continue;
            }
            // What goes on behind a value is no JSON, but may be YAML.
            if arena.is_done() && matches!(self.peek(), Some(b',' | b'}' | b']')) {
                return Ok(());
            }
            // A value is complete: close what ends here, up to the next value or the end of the text.
            loop {
                let Some(container) = self.containers.last().copied() else {
                    return if self.peek().is_none() { Ok(()) } else { Err(()) };
                };
                match (self.peek(), container) {
                    (Some(b','), b'{') => {
                        self.at += 1;
                        self.key(arena)?;
                        break;
                    }
                    (Some(b','), _) => {
                        self.at += 1;
                        break;
                    }
                    (Some(b'}'), b'{') | (Some(b']'), b'[') => {
                        self.close(arena);
                        if arena.is_done() {
                            return Ok(());
                        }
                    }
                    _ => return Err(()),
                }
            }
        }
    }

    /// Takes a scalar, an empty container, or the opening of a container; gives whether another value must follow.
    fn value(&mut self, arena: &mut Arena) -> Result<bool, ()> {
        let byte = self.peek().ok_or(())?;
        let start = self.at;
        match byte {
            b'{' | b'[' => {
                if arena.depth() >= MAX_DEPTH {
                    return Err(());
                }
                arena.open(if byte == b'{' { Kind::Mapping } else { Kind::Sequence }, start);
                self.containers.push(byte);
                self.at += 1;
                if matches!((byte, self.peek()), (b'{', Some(b'}')) | (b'[', Some(b']'))) {
                    self.close(arena);
                    return Ok(false);
                }
                if byte == b'{' {
                    self.key(arena)?;
                }
                return Ok(true);
            }
            b'"' => {
                self.string()?;
            }
            b'-' | b'+' | b'.' | b'0'..=b'9' | b'a'..=b'z' | b'A'..=b'Z' => {
                let rest = self.text.get(start..).unwrap_or_default();
                let literal = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'+' | b'.');
                self.at += rest.bytes().take_while(|byte| literal(*byte)).count();
            }
            _ => return Err(()),
        }
        arena.leaf(Kind::Scalar, start..self.at);
        Ok(false)
    }

    fn key(&mut self, arena: &mut Arena) -> Result<(), ()> {
        if self.peek() != Some(b'"') {
            return Err(());
        }
        let start = self.at;
        let key = self.string()?;
        arena.key(&key, start..self.at);
        if self.peek() != Some(b':') {
            return Err(());
        }
        self.at += 1;
        Ok(())
    }

    /// Takes a string with its quotes and gives its unescaped text.
    fn string(&mut self) -> Result<Cow<'a, str>, ()> {
        let start = self.at;
        let bytes = self.text.as_bytes();
        let mut escaped = false;
        let mut at = start + 1;
        loop {
            match bytes.get(at) {
                Some(b'"') => break,
                Some(b'\\') => {
                    escaped = true;
                    at += 2;
                }
                Some(_) => at += 1,
                None => return Err(()),
            }
        }
        self.at = at + 1;
        let inner = self.text.get(start + 1..at).ok_or(())?;
        if !escaped {
            return Ok(Cow::Borrowed(inner));
        }
        let quoted = self.text.get(start..self.at).ok_or(())?;
        serde_json::from_str(quoted).map(Cow::Owned).map_err(|_| ())
    }

    fn close(&mut self, arena: &mut Arena) {
        self.containers.pop();
        self.at += 1;
        arena.close(Some(self.at));
    }

    /// The next byte that isn't white space.
    fn peek(&mut self) -> Option<u8> {
        loop {
            match self.text.as_bytes().get(self.at) {
                Some(b' ' | b'\t' | b'\r' | b'\n') => self.at += 1,
                other => return other.copied(),
            }
        }
    }
}
