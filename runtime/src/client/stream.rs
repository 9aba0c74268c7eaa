//! An answer that is read while it comes, item by item.

mod chunks;
mod events;
mod lines;
mod values;

use std::fmt;
use std::marker::PhantomData;

use ::http::header::CONTENT_TYPE;
use bytes::Bytes;
use serde::de::IgnoredAny;

use crate::decode::Decode;
use crate::http::{HeaderMap, Media, Response, StatusCode, violation};
use crate::report::Report;
use crate::validate::{self, Validate};

use super::error::Failure;
use super::request::Request;
use super::transport::{Body, TransportError, TransportFailure, collect};
pub use chunks::ByteStream;
use events::Events;
use lines::LineBreaks;
pub use lines::Lines;
use values::Values;

/// The items of an answer, one by one as they arrive; what [`Call::stream`](super::Call::stream) gives.
///
/// Dropping it closes the connection, or what HTTP/2 has in its place, unless the body has been read to its end.
pub struct Stream<T> {
    incoming: Incoming,
    item: PhantomData<fn() -> T>,
}

/// Why an item can't be had.
pub enum StreamError {
    /// The item is no JSON, not what its type can hold, or cut off; the line is not UTF-8.
    Decode {
        /// What keeps the item from being read.
        report: Report,
        /// Its text.
        item: Bytes,
    },
    /// The item or line is larger than [`Builder::response_limit`](super::Builder::response_limit). It is the last.
    TooLarge,
    /// The body doesn't come to its end. It is the last.
    Transport(TransportError),
}

impl StreamError {
    fn of(error: TransportError) -> Self {
        if error.failure() == TransportFailure::TooLarge { Self::TooLarge } else { Self::Transport(error) }
    }
}

impl<T: Decode + Validate> Stream<T> {
    pub(super) fn new(opened: Opened) -> Self {
        let media_type =
            opened.head.headers().get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
        let events = Media::parse(media_type).essence == "text/event-stream";
        let items = if events { Items::Events(Events::default()) } else { Items::Values(Values::default()) };
        Self { incoming: Incoming { answer: opened, items }, item: PhantomData }
    }

    /// Waits for the next item; `None` when the body has ended.
    ///
    /// A future that is dropped before it is ready loses nothing, so that it may be one of several that are waited for.
    ///
    /// # Errors
    /// See [`StreamError`]. After an item that can't be decoded come those that follow it, if it is certain where they begin:
    /// in server-sent events and after record separators (RFC 7464, section 2.3) always, and else unless the item is no JSON.
    /// After every other error there is `None`.
    pub async fn next(&mut self) -> Option<Result<T, StreamError>> {
        match self.incoming.next().await? {
            Ok(text) => Some(validate::decode_json(&text).map_err(|report| self.incoming.undecoded(text, report))),
            Err(error) => Some(Err(error)),
        }
    }
}

impl<T> Stream<T> {
    /// The answer's status.
    pub fn status_code(&self) -> StatusCode {
        self.incoming.answer.head.status_code()
    }

    /// The answer's headers.
    pub fn headers(&self) -> &HeaderMap {
        self.incoming.answer.head.headers()
    }
}

/// An answer of which the head is there.
pub(super) struct Opened {
    /// Status and headers alone.
    pub(super) head: Response,
    /// What is still to come; `None` once it has ended or is given up.
    body: Option<Box<dyn Body>>,
    limit: usize,
}

impl Opened {
    /// Sends a request and waits for the head of the answer.
    pub(super) async fn new(request: Request) -> Result<Self, Failure> {
        let (client, request) = request.assemble()?;
        let answer = client.0.transport.stream(request).await.map_err(Failure::Transport)?;
        let (head, body) = answer.into_parts();
        let head = ::http::Response::from_parts(head, Bytes::new()).into();
        Ok(Self { head, body: Some(body), limit: client.0.limits.response_bytes })
    }

    /// An answer that is there as a whole.
    pub(super) fn whole(response: Response) -> Self {
        let body = response.body().clone();
        Self { limit: body.len(), body: Some(Box::new(body)), head: response.with_body(Bytes::new()) }
    }

    /// Waits for the whole body.
    pub(super) async fn collect(mut self) -> Result<Response, Failure> {
        let body = self.rest().await.map_err(Failure::Transport)?;
        Ok(self.head.with_body(body))
    }

    async fn rest(&mut self) -> Result<Bytes, TransportError> {
        match self.body.take() {
            Some(mut body) => collect(&mut *body, self.limit).await,
            None => Ok(Bytes::new()),
        }
    }

    /// Waits for the next bytes; `None` after the last and after an error.
    async fn chunk(&mut self) -> Option<Result<Bytes, StreamError>> {
        let chunk = self.body.as_mut()?.chunk().await;
        if let Ok(Some(chunk)) = chunk {
            return Some(Ok(chunk));
        }
        self.body = None;
        Some(Err(StreamError::of(chunk.err()?)))
    }
}

/// The part of a stream that is the same for all types of items.
struct Incoming {
    answer: Opened,
    items: Items,
}

enum Items {
    Values(Values),
    Events(Events),
    Lines(LineBreaks),
}

/// What keeps the text of an item from being found.
#[derive(Debug)]
enum Fault {
    /// It ends too soon.
    Cut(Bytes),
    TooLarge,
}

impl Items {
    fn push(&mut self, chunk: &[u8]) {
        match self {
            Self::Values(values) => values.push(chunk),
            Self::Events(events) => events.push(chunk),
            Self::Lines(lines) => lines.push(chunk),
        }
    }

    fn next(&mut self, limit: usize) -> Result<Option<Bytes>, Fault> {
        match self {
            Self::Values(values) => values.next(limit),
            Self::Events(events) => events.next(limit),
            Self::Lines(lines) => lines.next(limit),
        }
    }

    fn end(&mut self) {
        match self {
            Self::Values(values) => values.end(),
            Self::Events(_) => {}
            Self::Lines(lines) => lines.end(),
        }
    }

    /// Goes on after an item that is no JSON; whether that is possible.
    fn recover(&mut self) -> bool {
        match self {
            Self::Values(values) => values.recover(),
            Self::Events(_) | Self::Lines(_) => true,
        }
    }
}

impl Incoming {
    /// The text of the next item.
    async fn next(&mut self) -> Option<Result<Bytes, StreamError>> {
        loop {
            match self.items.next(self.answer.limit) {
                Ok(Some(text)) => return Some(Ok(text)),
                Ok(None) => {}
                Err(Fault::Cut(item)) => {
                    let report = violation("syntax", "is cut off");
                    return Some(Err(StreamError::Decode { report, item }));
                }
                Err(Fault::TooLarge) => return Some(Err(self.give_up(StreamError::TooLarge))),
            }
            // Once it has ended there is nothing to wait for, and what came has been looked through.
            self.answer.body.as_ref()?;
            match self.answer.chunk().await {
                Some(Ok(chunk)) => self.items.push(&chunk),
                Some(Err(error)) => return Some(Err(self.give_up(error))),
                None => self.items.end(),
            }
        }
    }

    fn undecoded(&mut self, item: Bytes, report: Report) -> StreamError {
        // Of what is no JSON nobody knows where it ends.
        let is_json = serde_json::from_slice::<IgnoredAny>(&item).is_ok();
        let error = StreamError::Decode { report, item };
        if is_json || self.items.recover() { error } else { self.give_up(error) }
    }

    /// Lets go of the connection and of what has been received.
    fn give_up(&mut self, error: StreamError) -> StreamError {
        self.answer.body = None;
        self.items = Items::Values(Values::default());
        error
    }
}

/// Without headers and content: either may hold what is secret.
impl<T> fmt::Debug for Stream<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Stream({})", self.status_code())
    }
}

/// An item is named by its size.
impl fmt::Debug for StreamError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Decode { report, item } => {
                f.debug_struct("Decode").field("report", report).field("item_bytes", &item.len()).finish()
            }
            Self::TooLarge => f.write_str("TooLarge"),
            Self::Transport(error) => f.debug_tuple("Transport").field(error).finish(),
        }
    }
}

impl fmt::Display for StreamError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Decode { report, .. } => write!(f, "an item of the server's answer can't be read: {report}"),
            Self::TooLarge => f.write_str("an item of the server's answer is larger than the limit"),
            Self::Transport(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for StreamError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Decode { report, .. } => Some(report),
            Self::TooLarge => None,
            Self::Transport(error) => std::error::Error::source(error),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is found in a text that comes in the given chunks; what is cut off has a mark before it.
    fn found(chunks: &[&[u8]], mut items: Items, limit: usize) -> Vec<String> {
        let mut found = Vec::new();
        for chunk in chunks.iter().map(Some).chain([None]) {
            match chunk {
                Some(chunk) => items.push(chunk),
                None => items.end(),
            }
            loop {
                let next = items.next(limit);
                found.push(match &next {
                    Ok(None) => break,
                    Ok(Some(text)) => String::from_utf8(text.to_vec()).unwrap(),
                    Err(Fault::Cut(text)) => format!("cut {}", String::from_utf8(text.to_vec()).unwrap()),
                    Err(Fault::TooLarge) => "too large".to_owned(),
                });
                if let Err(Fault::TooLarge) = next {
                    return found;
                }
            }
        }
        found
    }

    pub(super) fn whole(text: &str, items: fn() -> Items) -> Vec<String> {
        found(&[text.as_bytes()], items(), usize::MAX)
    }

    /// Expects items wherever the text is broken in two, and in chunks of one byte; within the limit and just beyond it.
    pub(super) fn in_two(text: &str, items: fn() -> Items, expected: &[&str]) {
        let text = text.as_bytes();
        let limit = expected.iter().map(|item| item.trim_start_matches("cut ").len()).max().unwrap_or_default();
        let bytes: Vec<_> = text.chunks(1).collect();
        let all = (0..=text.len()).map(|middle| vec![&text[..middle], &text[middle..]]).chain([bytes]);
        for chunks in all {
            assert_eq!(found(&chunks, items(), limit), expected, "{chunks:?}");
            if limit > 0 {
                let cut = found(&chunks, items(), limit - 1);
                assert_eq!(cut.last().unwrap(), "too large", "{chunks:?}");
                assert!(expected.starts_with(&cut[..cut.len() - 1].iter().map(String::as_str).collect::<Vec<_>>()));
            }
        }
    }
}
