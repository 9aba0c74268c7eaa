//! The client: one method for each operation.

mod untagged;
mod lamps;

use openapi_runtime::client;
pub use openapi_runtime::client::{
    BuildError, Builder, ByteStream, Call, Credential, Error, Lines, Stream, StreamError,
};

/// A client for one server. Clones share its connections.
///
/// A method makes a [`Call`], which is sent when it is awaited. Before that
///
/// - [`params`](Call::params) sets the parameters that may be left out;
/// - [`with_response`](Call::with_response) asks for status and headers too, [`raw`](Call::raw) for the answer as it is,
///   [`stream`](Call::stream) for values as they arrive, [`bytes`](Call::bytes) for bytes or lines as they do, and
///   [`accept`](Call::accept) for one media type of several;
/// - [`header`](Call::header) and [`query`](Call::query) add what the document does not describe, and
///   [`unchecked`](Call::unchecked) sends what it does not allow.
///
/// A failure that the document describes is an [`Error::Api`]; any other status has its body too, in
/// [`Error::body`](Error::body). A member that may be absent and `null` is an `Option` of
/// [`Nullable`](openapi_runtime::Nullable), which [`value`](openapi_runtime::OptionalValue::value) reads as one. What the
/// document leaves open, such as a [`Value`](openapi_runtime::Value), [`read_as`](openapi_runtime::validate::read_as) reads
/// as any model.
#[derive(Clone, Debug)]
pub struct Client(client::Client);

impl Client {
    /// Starts a client for the server at `base_url`.
    pub fn builder(base_url: impl Into<String>) -> Builder<Self> {
        Builder::new(base_url).schemes(const { &[] })
    }
}

impl From<client::Client> for Client {
    #[inline]
    fn from(client: client::Client) -> Self {
        Self(client)
    }
}
