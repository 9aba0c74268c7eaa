//! JSON values that follow each other: with whitespace between them (JSON lines, or as they come), or each after a record
//! separator (RFC 7464).

use bytes::{Buf, Bytes, BytesMut};

use super::Fault;

const RECORD_SEPARATOR: u8 = 0x1e;

/// Finds the end of each value. No byte is looked at twice, however the text is broken into chunks.
#[derive(Default)]
pub(super) struct Values {
    /// What is not yet given away; it starts with the value that is being read.
    buffer: BytesMut,
    /// How many bytes of it have been looked at.
    seen: usize,
    state: State,
    /// Whether there has been a record separator. What comes after one can be read whatever went before.
    framed: bool,
    ended: bool,
}

#[derive(Clone, Copy, Default)]
enum State {
    /// Between two values.
    #[default]
    Between,
    /// Within a number or word, which only a separator ends.
    Word,
    /// Within a string, array or object.
    Enclosed { depth: usize, string: bool, escaped: bool },
    /// After what is no JSON, until the next record separator.
    Lost,
}

impl Values {
    pub(super) fn push(&mut self, chunk: &[u8]) {
        self.buffer.extend_from_slice(chunk);
    }

    /// Says that no more chunks come.
    pub(super) fn end(&mut self) {
        self.ended = true;
    }

    /// The text of the next value, if all of it is there.
    pub(super) fn next(&mut self, limit: usize) -> Result<Option<Bytes>, Fault> {
        if !self.start() {
            return Ok(None);
        }
        let (end, whole) = match self.find_end() {
            Some(found) => found,
            None if self.ended => (self.buffer.len(), matches!(self.state, State::Word) && !self.framed),
            None if self.buffer.len() > limit => return Err(Fault::TooLarge),
            None => return Ok(None),
        };
        if end > limit {
            return Err(Fault::TooLarge);
        }
        let text = self.buffer.split_to(end).freeze();
        (self.seen, self.state) = (0, State::Between);
        if whole { Ok(Some(text)) } else { Err(Fault::Cut(text)) }
    }

    /// Goes on after a value that turned out to be no JSON; whether that is possible.
    pub(super) fn recover(&mut self) -> bool {
        self.state = State::Lost;
        self.framed
    }

    /// Drops what is between two values; whether there is one that has begun.
    fn start(&mut self) -> bool {
        if let State::Lost = self.state {
            let lost = self.buffer.iter().position(|byte| *byte == RECORD_SEPARATOR);
            self.buffer.advance(lost.unwrap_or(self.buffer.len()));
            if lost.is_some() {
                self.state = State::Between;
            }
        }
        if let State::Between = self.state {
            let blank = self.buffer.iter().take_while(|byte| is_separator(**byte)).count();
            self.framed |= self.buffer[..blank].contains(&RECORD_SEPARATOR);
            self.buffer.advance(blank);
            self.state = match self.buffer.first() {
                None => State::Between,
                Some(b'"' | b'[' | b'{') => State::Enclosed { depth: 0, string: false, escaped: false },
                Some(_) => State::Word,
            };
        }
        !self.buffer.is_empty()
    }

    /// The length of the value that the buffer starts with, and whether the value is whole.
    fn find_end(&mut self) -> Option<(usize, bool)> {
        let unseen = self.buffer[self.seen..].iter();
        let found = match &mut self.state {
            State::Between | State::Lost => None,
            // Nothing but whitespace tells a number in a record from the start of a longer one (RFC 7464, section 2.4).
            State::Word => unseen.copied().enumerate().find(|(_, byte)| is_separator(*byte)).map(|(index, byte)| {
                let cut = byte == RECORD_SEPARATOR && self.framed;
                (index, !cut)
            }),
            State::Enclosed { depth, string, escaped } => unseen.copied().enumerate().find_map(|(index, byte)| {
                match byte {
                    // No JSON has one, not even in a string.
                    RECORD_SEPARATOR => return Some((index, false)),
                    _ if *escaped => *escaped = false,
                    b'\\' if *string => *escaped = true,
                    b'"' => *string = !*string,
                    b'[' | b'{' if !*string => *depth += 1,
                    b']' | b'}' if !*string => *depth -= 1,
                    _ => {}
                }
                (*depth == 0 && !*string).then_some((index + 1, true))
            }),
        };
        let end = found.map(|(end, whole)| (self.seen + end, whole));
        self.seen = self.buffer.len();
        end
    }
}

fn is_separator(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t' | b'\n' | b'\r' | RECORD_SEPARATOR)
}

#[cfg(test)]
mod tests {
    use super::super::tests::{in_two, whole};
    use super::*;
    use crate::client::stream::Items;

    fn items() -> Items {
        Items::Values(Values::default())
    }

    #[test]
    fn values_end_where_json_says_wherever_chunks_do() {
        let text =
            "\n{\"a\": [1, {\"b\\\"}\": \"]\\\\\"}],\n \"c\": \"ü\"}\r\n[]{} \"x y\\\"\" 12\n true\t\"\"null\n\n-1.5e3";
        let expected =
            ["{\"a\": [1, {\"b\\\"}\": \"]\\\\\"}],\n \"c\": \"ü\"}", "[]", "{}", "\"x y\\\"\"", "12", "true", "\"\""];
        let expected = [&expected[..], &["null", "-1.5e3"]].concat();
        in_two(text, items, &expected);
    }

    #[test]
    fn records_come_after_separators() {
        let text = "\u{1e}{\"a\":\n1}\n\u{1e}\u{1e}12\n\u{1e}[1,\n\u{1e}13\u{1e}\"a\"\n\u{1e}true";
        // What is cut off is shown with a mark; a number needs whitespace after it.
        in_two(text, items, &["{\"a\":\n1}", "12", "cut [1,\n", "cut 13", "\"a\"", "cut true"]);
        // Without one before the first, they are as good as whitespace.
        assert_eq!(whole("1\u{1e}", items), ["1"]);
    }

    #[test]
    fn what_the_body_ends_within_is_cut_off() {
        in_two("{} {\"a\": \"", items, &["{}", "cut {\"a\": \""]);
        in_two(" \n", items, &[]);
    }

    #[test]
    fn after_no_json_there_is_a_way_on_among_records_alone() {
        let next =
            |values: &mut Values| values.next(9).unwrap().map(|text| String::from_utf8_lossy(&text).into_owned());
        for (text, after) in [("\u{1e}{a} {\"b\":1} 1\u{1e}2\n", Some("2")), ("{a} 1\n2\n", None)] {
            let mut values = Values::default();
            values.push(text.as_bytes());
            assert_eq!(next(&mut values).as_deref(), Some("{a}"));
            assert_eq!(values.recover(), after.is_some());
            assert_eq!(next(&mut values).as_deref(), after);
        }
    }
}
