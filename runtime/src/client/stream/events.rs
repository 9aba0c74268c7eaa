//! Server-sent events (WHATWG HTML, section 9.2).

use bytes::{Buf, Bytes, BytesMut};

use super::Fault;

const BYTE_ORDER_MARK: &[u8] = "\u{feff}".as_bytes();
/// What a line may have beside data.
const BESIDE: usize = BYTE_ORDER_MARK.len() + b"data: ".len();

/// Finds the data of each event; what else an event says is passed over.
#[derive(Default)]
pub(super) struct Events {
    /// What is not yet given away; it starts with a line.
    buffer: BytesMut,
    /// How many bytes of it have been looked at.
    seen: usize,
    /// The lines of data of the event that is being read, each with a line feed.
    data: Vec<u8>,
    /// Whether the line before was ended by a carriage return, so that a line feed is of the same end.
    after_return: bool,
    /// Whether there has been a line.
    started: bool,
}

impl Events {
    pub(super) fn push(&mut self, chunk: &[u8]) {
        self.buffer.extend_from_slice(chunk);
    }

    /// The data of the next event that has any, if all of it is there. An event that the body ends within is none.
    pub(super) fn next(&mut self, limit: usize) -> Result<Option<Bytes>, Fault> {
        while let Some(line) = self.line() {
            if line.is_empty() {
                let mut data = std::mem::take(&mut self.data);
                data.pop();
                if !data.trim_ascii().is_empty() {
                    return Ok(Some(data.into()));
                }
            } else if let Some(value) = data(&line) {
                // The lines before have their line feeds with them.
                if self.data.len().saturating_add(value.len()) > limit {
                    return Err(Fault::TooLarge);
                }
                self.data.extend_from_slice(value);
                self.data.push(b'\n');
            }
        }
        if self.buffer.len() > limit.saturating_add(BESIDE) { Err(Fault::TooLarge) } else { Ok(None) }
    }

    /// The next line without its end, if all of it is there.
    fn line(&mut self) -> Option<Bytes> {
        if self.after_return && !self.buffer.is_empty() {
            self.buffer.advance(usize::from(self.buffer[0] == b'\n'));
            self.after_return = false;
        }
        let Some(unseen) = self.buffer[self.seen..].iter().position(|byte| matches!(byte, b'\r' | b'\n')) else {
            self.seen = self.buffer.len();
            return None;
        };
        let mut line = self.buffer.split_to(self.seen + unseen);
        self.after_return = self.buffer[0] == b'\r';
        self.buffer.advance(1);
        self.seen = 0;
        if !std::mem::replace(&mut self.started, true) && line.starts_with(BYTE_ORDER_MARK) {
            line.advance(BYTE_ORDER_MARK.len());
        }
        Some(line.freeze())
    }
}

/// What a line says in its field `data`, if it is one of that.
fn data(line: &[u8]) -> Option<&[u8]> {
    let rest = line.strip_prefix(b"data")?;
    match rest.split_first() {
        None => Some(rest),
        Some((b':', value)) => Some(value.strip_prefix(b" ").unwrap_or(value)),
        Some(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::in_two;
    use super::*;
    use crate::client::stream::Items;

    fn items() -> Items {
        Items::Events(Events::default())
    }

    #[test]
    fn events_end_at_blank_lines_wherever_chunks_do() {
        for end in ["\n", "\r", "\r\n"] {
            let text = "\u{feff}data: {\"a\":\ndata:1}\nevent: x\nid\n\n: all is well\n\ndata\n\nretry: 5\n\n\
                        data:  \"ü\"\n\ndatas: 1\ndata\n\n\ndata: 3\ndata\n\ndata: lost\n";
            in_two(&text.replace('\n', end), items, &["{\"a\":\n1}", " \"ü\"", "3\n"]);
        }
    }

    #[test]
    fn lines_without_data_have_the_limit_too() {
        let mut events = Events::default();
        events.push(b"data: a\ndata\n\n");
        assert!(events.next(1).is_err());
        let mut events = Events::default();
        assert!((0..100).any(|_| {
            events.push(b"data\n");
            events.next(10).is_err()
        }));
    }

    #[test]
    fn an_event_is_given_once_its_blank_line_has_begun() {
        let mut events = Events::default();
        events.push(b"data: 1\r\n\r");
        assert_eq!(events.next(1).unwrap().unwrap(), "1");
        events.push(b"\ndata: 2\r\n\r\n");
        assert_eq!(events.next(1).unwrap().unwrap(), "2");
    }
}
