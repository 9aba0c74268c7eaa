//! An answer's bytes as they arrive.

use std::fmt;

use bytes::Bytes;

use crate::http::{HeaderMap, StatusCode};

use super::lines::Lines;
use super::{Opened, StreamError};

/// The body of an answer in pieces, as they arrive; what [`Call::bytes`](crate::client::Call::bytes) gives.
///
/// Dropping it closes the connection, or what HTTP/2 has in its place, unless the body has been read to its end.
pub struct ByteStream(Opened);

impl ByteStream {
    pub(in crate::client) fn new(opened: Opened) -> Self {
        Self(opened)
    }

    /// Waits for the next bytes, at least one; `None` when the body has ended. Where one piece ends and the next begins has no
    /// meaning.
    ///
    /// A future that is dropped before it is ready loses nothing, so that it may be one of several that are waited for.
    ///
    /// # Errors
    /// When the body doesn't come to its end; see [`StreamError`]. Then there is `None`.
    pub async fn next(&mut self) -> Option<Result<Bytes, StreamError>> {
        loop {
            match self.0.chunk().await? {
                Ok(chunk) if chunk.is_empty() => {}
                next => return Some(next),
            }
        }
    }

    /// Waits for all that is still to come, up to [`Builder::response_limit`](crate::client::Builder::response_limit): the answer
    /// of a media type that the document does not list, whose failures are errors all the same.
    ///
    /// # Errors
    /// When the body doesn't come to its end, or is larger; see [`StreamError`].
    pub async fn collect(mut self) -> Result<Bytes, StreamError> {
        self.0.rest().await.map_err(StreamError::of)
    }

    /// Reads what is still to come as lines of text.
    pub fn lines(self) -> Lines {
        Lines::new(self.0)
    }

    /// The answer's status.
    pub fn status_code(&self) -> StatusCode {
        self.0.head.status_code()
    }

    /// The answer's headers.
    pub fn headers(&self) -> &HeaderMap {
        self.0.head.headers()
    }
}

/// Without headers and content: either may hold what is secret.
impl fmt::Debug for ByteStream {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ByteStream({})", self.status_code())
    }
}
