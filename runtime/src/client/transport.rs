//! How requests reach the server.

use std::fmt;
use std::time::Duration;

use bytes::{Bytes, BytesMut};

use crate::http::BoxFuture;

/// Sends one request and gives the whole response.
///
/// An own transport can wrap an [`HttpTransport`] to log, retry or sign requests, or answer them itself in a test. Each
/// request carries its [`Limits`] among the extensions. A transport must not follow a redirect to another origin with the
/// request's headers.
pub trait Transport: Send + Sync + 'static {
    /// Sends the request.
    fn send(&self, request: ::http::Request<Bytes>) -> BoxFuture<'_, Result<::http::Response<Bytes>, TransportError>>;
}

/// What a client asks of its transport, as an extension of each request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// The time for the whole exchange.
    pub timeout: Option<Duration>,
    /// The greatest body of a response, in bytes.
    pub response_bytes: usize,
}

/// Why there is no response.
#[derive(Debug)]
pub struct TransportError {
    failure: TransportFailure,
    source: Option<Box<dyn std::error::Error + Send + Sync>>,
}

/// The kinds of [`TransportError`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TransportFailure {
    /// No connection was made.
    Connect,
    /// The time was up.
    Timeout,
    /// The response's body is greater than [`Limits::response_bytes`].
    TooLarge,
    /// Anything else.
    Other,
}

impl TransportError {
    /// An error with its cause. The cause is shown to whoever reads the error: it must hold no credential.
    pub fn new(failure: TransportFailure, source: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        Self { failure, source: Some(source.into()) }
    }

    pub(super) fn too_large() -> Self {
        Self { failure: TransportFailure::TooLarge, source: None }
    }

    /// What went wrong.
    pub fn failure(&self) -> TransportFailure {
        self.failure
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.failure {
            TransportFailure::Connect => "no connection could be made",
            TransportFailure::Timeout => "the server took too long",
            TransportFailure::TooLarge => "the response is larger than the limit",
            TransportFailure::Other => "the exchange with the server failed",
        })
    }
}

impl std::error::Error for TransportError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.source.as_deref().map(|source| source as &(dyn std::error::Error + 'static))
    }
}

/// A URL may hold an API key, so that no error shows it.
impl From<reqwest::Error> for TransportError {
    fn from(error: reqwest::Error) -> Self {
        let failure = if error.is_timeout() {
            TransportFailure::Timeout
        } else if error.is_connect() {
            TransportFailure::Connect
        } else {
            TransportFailure::Other
        };
        Self::new(failure, error.without_url())
    }
}

/// Sends requests through a [`reqwest::Client`].
#[derive(Clone, Debug)]
pub struct HttpTransport(reqwest::Client);

impl HttpTransport {
    /// A transport with the client's own settings.
    pub fn new(client: reqwest::Client) -> Self {
        Self(client)
    }
}

impl Transport for HttpTransport {
    fn send(&self, request: ::http::Request<Bytes>) -> BoxFuture<'_, Result<::http::Response<Bytes>, TransportError>> {
        Box::pin(exchange(&self.0, request))
    }
}

async fn exchange(
    client: &reqwest::Client,
    request: ::http::Request<Bytes>,
) -> Result<::http::Response<Bytes>, TransportError> {
    let limits = request.extensions().get::<Limits>().copied();
    let mut request = reqwest::Request::try_from(request)?;
    if let Some(timeout) = limits.and_then(|limits| limits.timeout) {
        *request.timeout_mut() = Some(timeout);
    }
    let mut response = client.execute(request).await?;
    let limit = limits.map_or(usize::MAX, |limits| limits.response_bytes);
    if response.content_length().is_some_and(|length| length > limit as u64) {
        return Err(TransportError::too_large());
    }
    let mut body = BytesMut::new();
    while let Some(chunk) = response.chunk().await? {
        if chunk.len() > limit.saturating_sub(body.len()) {
            return Err(TransportError::too_large());
        }
        body.extend_from_slice(&chunk);
    }
    let mut answer = ::http::Response::new(body.freeze());
    *answer.status_mut() = response.status();
    std::mem::swap(answer.headers_mut(), response.headers_mut());
    Ok(answer)
}
