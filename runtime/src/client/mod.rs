//! The client's half of generated code.
//!
//! A generated client wraps a [`Client`]; each of its methods names an operation, hands over its arguments and returns a
//! [`Call`]. Arguments are checked on the way: a request that breaks the document's rules is sent only if the call is
//! [`unchecked`](Call::unchecked).
//!
//! A call gives one value when the whole response is there. Before it is awaited
//!
//! - [`params`](Call::params) sets the parameters that may be left out;
//! - [`with_response`](Call::with_response) asks for status and headers too, [`raw`](Call::raw) for the answer as it is,
//!   [`stream`](Call::stream) for values as they arrive, [`bytes`](Call::bytes) for bytes or lines as they do, and
//!   [`accept`](Call::accept) for one media type of several;
//! - [`pages`](Call::pages) gives a list page by page, and [`at`](Call::at) goes to the page that an answer names otherwise;
//! - [`header`](Call::header) and [`query`](Call::query) add what the document does not describe, [`body`](Call::body) sends
//!   what its type can't say, and [`unchecked`](Call::unchecked) what it does not allow.
//!
//! A failure that the document describes is an [`Error::Api`]; any other status has its body too, in
//! [`Error::body`](Error::body). A member that may be absent and `null` is an `Option` of [`Nullable`](crate::Nullable), which
//! [`value`](crate::OptionalValue::value) reads as one. What the document leaves open, such as a [`Value`](crate::Value),
//! [`read_as`](crate::validate::read_as) reads as any model.
//!
//! # Security
//! - Credentials go only to the base URL's origin, and to servers that [`Builder::server`] names; a server of another origin
//!   that only the document names gets none. Redirects are answers like any other, unless an own [`Builder::http_client`]
//!   follows them.
//! - An operation is called with the first of its security alternatives for which the client has all credentials. If there
//!   is none, and the operation doesn't allow anonymous requests, nothing is sent.
//! - A document without any security scheme does not say who may call. There a bearer token or basic credentials go with every
//!   request; one that would go where credentials don't is not sent.
//! - Neither `Debug` nor `Display` of anything in this module shows a credential.

mod builder;
mod call;
mod checked;
mod credentials;
mod error;
mod form;
mod multipart;
mod pages;
mod request;
mod server;
mod stream;
mod transport;

use std::sync::Arc;

pub use builder::{BuildError, Builder};
pub use call::Call;
pub use credentials::Credential;
pub use error::Error;
pub use pages::Pages;
pub use request::Request;
pub use server::{Server, ServerError, ServerVariable};
pub use stream::{ByteStream, Lines, Stream, StreamError};
pub use transport::{Body, HttpTransport, Limits, Transport, TransportError, TransportFailure};

pub use reqwest;

use crate::http::{HeaderMap, Operation};
use credentials::Credentials;

/// An HTTP client for one server. Clones share its connections.
#[derive(Clone)]
pub struct Client(Arc<Inner>);

struct Inner {
    /// The base URL without a slash at its end.
    base: String,
    /// URLs that take the place of servers that only some operations have, by the templates of those.
    servers: Vec<(String, String)>,
    headers: HeaderMap,
    credentials: Credentials,
    limits: Limits,
    transport: Box<dyn Transport>,
}

impl Client {
    /// Starts a client for the server at `base_url`.
    pub fn builder(base_url: impl Into<String>) -> Builder<Self> {
        Builder::new(base_url)
    }

    /// The server's URL.
    pub fn base_url(&self) -> &str {
        &self.0.base
    }

    /// Starts a request.
    pub fn request(&self, operation: &'static Operation) -> Request {
        Request::new(self.clone(), operation)
    }
}

impl std::fmt::Debug for Client {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Client").field("base_url", &self.0.base).finish_non_exhaustive()
    }
}
