//! How requests reach the server.

use std::fmt;
use std::time::Duration;

use bytes::{Bytes, BytesMut};

use crate::http::BoxFuture;

/// Sends one request and gives the response.
///
/// An own transport can wrap an [`HttpTransport`] to log, retry or sign requests, or answer them itself in a test. Each
/// request carries its [`Limits`] among the extensions. A transport must not follow a redirect to another origin with the
/// request's headers.
pub trait Transport: Send + Sync + 'static {
    /// Sends the request and waits for the whole response.
    fn send(&self, request: ::http::Request<Bytes>) -> BoxFuture<'_, Result<::http::Response<Bytes>, TransportError>>;

    /// Sends the request of a [stream](super::Call::stream), be it of [bytes](super::Call::bytes), and waits for status and
    /// headers alone; the body is read when it is asked for. [`Limits::timeout`] is not for what is sent so, and
    /// [`Limits::response_bytes`] is kept by the client.
    ///
    /// Unless it is written out, the response is that of [`send`](Self::send), within the limits of that: a transport that
    /// wraps another one has to hand the request to the other's `stream`, or items arrive only when all of them are there.
    fn stream(
        &self,
        request: ::http::Request<Bytes>,
    ) -> BoxFuture<'_, Result<::http::Response<Box<dyn Body>>, TransportError>> {
        let response = self.send(request);
        Box::pin(async move { Ok(response.await?.map(|body| Box::new(body) as Box<dyn Body>)) })
    }
}

/// The body of a response, while it comes.
pub trait Body: Send + 'static {
    /// Waits for the next bytes, however many; `None` after the last. A future that is dropped before it is ready must lose
    /// nothing.
    fn chunk(&mut self) -> BoxFuture<'_, Result<Option<Bytes>, TransportError>>;
}

/// A body that is there as a whole.
impl Body for Bytes {
    fn chunk(&mut self) -> BoxFuture<'_, Result<Option<Bytes>, TransportError>> {
        let all = std::mem::take(self);
        Box::pin(std::future::ready(Ok(Some(all).filter(|all| !all.is_empty()))))
    }
}

/// The body that is still to be read.
impl Body for reqwest::Response {
    fn chunk(&mut self) -> BoxFuture<'_, Result<Option<Bytes>, TransportError>> {
        Box::pin(async { Ok(Self::chunk(self).await?) })
    }
}

/// Reads the whole of a body that has at most `limit` bytes.
pub(super) async fn collect(body: &mut dyn Body, limit: usize) -> Result<Bytes, TransportError> {
    let mut all = BytesMut::new();
    while let Some(chunk) = body.chunk().await? {
        if chunk.len() > limit.saturating_sub(all.len()) {
            return Err(TransportError::too_large());
        }
        all.extend_from_slice(&chunk);
    }
    Ok(all.freeze())
}

/// What a client asks of its transport, as an extension of each request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// The time for the whole exchange, unless its response is streamed.
    pub timeout: Option<Duration>,
    /// The greatest body of a response, or item or line of one that is streamed, in bytes.
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

    fn stream(
        &self,
        request: ::http::Request<Bytes>,
    ) -> BoxFuture<'_, Result<::http::Response<Box<dyn Body>>, TransportError>> {
        Box::pin(async move {
            let response = self.0.execute(request.try_into()?).await?;
            Ok(answer(response, |response| Box::new(response) as Box<dyn Body>))
        })
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
    let body = collect(&mut response, limit).await?;
    Ok(answer(response, |_| body))
}

/// Status and headers with a body.
fn answer<B>(mut response: reqwest::Response, body: impl FnOnce(reqwest::Response) -> B) -> ::http::Response<B> {
    let (status, headers) = (response.status(), std::mem::take(response.headers_mut()));
    let mut answer = ::http::Response::new(body(response));
    (*answer.status_mut(), *answer.headers_mut()) = (status, headers);
    answer
}
