//! An answer's lines as they arrive.

use std::fmt;

use bytes::{Buf, Bytes, BytesMut};

use crate::http::{HeaderMap, StatusCode, violation};

use super::{Fault, Incoming, Items, Opened, StreamError};

/// The lines of an answer, one by one as they arrive; what [`ByteStream::lines`](super::ByteStream::lines) gives.
///
/// Dropping it closes the connection, or what HTTP/2 has in its place, unless the body has been read to its end.
pub struct Lines(Incoming);

impl Lines {
    pub(super) fn new(answer: Opened) -> Self {
        Self(Incoming { answer, items: Items::Lines(LineBreaks::default()) })
    }

    /// Waits for the next line and gives it without its end, which is `\n` or `\r\n`; `None` when the body has ended. The last
    /// line may be without an end.
    ///
    /// A future that is dropped before it is ready loses nothing, so that it may be one of several that are waited for.
    ///
    /// # Errors
    /// See [`StreamError`]: a line that is not UTF-8 is a [`StreamError::Decode`] with its bytes, and those that follow it come
    /// after it. After every other error there is `None`.
    pub async fn next(&mut self) -> Option<Result<String, StreamError>> {
        Some(self.0.next().await?.and_then(|line| match std::str::from_utf8(&line) {
            Ok(text) => Ok(text.to_owned()),
            Err(_) => Err(StreamError::Decode { report: violation("syntax", "is not UTF-8 text"), item: line }),
        }))
    }

    /// The answer's status.
    pub fn status_code(&self) -> StatusCode {
        self.0.answer.head.status_code()
    }

    /// The answer's headers.
    pub fn headers(&self) -> &HeaderMap {
        self.0.answer.head.headers()
    }
}

/// Without headers and content: either may hold what is secret.
impl fmt::Debug for Lines {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Lines({})", self.status_code())
    }
}

/// Finds the end of each line. No byte is looked at twice, however the text is broken into chunks.
#[derive(Default)]
pub(super) struct LineBreaks {
    /// What is not yet given away; it starts with a line.
    buffer: BytesMut,
    /// How many bytes of it have been looked at.
    seen: usize,
    ended: bool,
}

impl LineBreaks {
    pub(super) fn push(&mut self, chunk: &[u8]) {
        self.buffer.extend_from_slice(chunk);
    }

    /// Says that no more chunks come.
    pub(super) fn end(&mut self) {
        self.ended = true;
    }

    /// The next line without its end, if all of it is there.
    pub(super) fn next(&mut self, limit: usize) -> Result<Option<Bytes>, Fault> {
        let found = self.buffer[self.seen..].iter().position(|byte| *byte == b'\n').map(|unseen| self.seen + unseen);
        let end = found.unwrap_or(self.buffer.len());
        let last = found.is_none() && self.ended;
        // A carriage return belongs to the line unless a line feed follows it, which may still come.
        let returned = !last && self.buffer[..end].ends_with(b"\r");
        let length = end - usize::from(returned);
        if length > limit {
            return Err(Fault::TooLarge);
        }
        if found.is_none() && (!last || self.buffer.is_empty()) {
            self.seen = end;
            return Ok(None);
        }
        let mut line = self.buffer.split_to(end);
        line.truncate(length);
        self.buffer.advance(usize::from(!last));
        self.seen = 0;
        Ok(Some(line.freeze()))
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::in_two;
    use super::*;

    fn items() -> Items {
        Items::Lines(LineBreaks::default())
    }

    #[test]
    fn lines_end_at_line_feeds_wherever_chunks_do() {
        in_two("a ü\n\n b\r\n\r\nc\rd\r\r\ne\n", items, &["a ü", "", " b", "", "c\rd\r", "e"]);
        // The last one may have no end.
        in_two("a\nbcd", items, &["a", "bcd"]);
        in_two("a\nbc\r", items, &["a", "bc\r"]);
        in_two("", items, &[]);
    }
}
