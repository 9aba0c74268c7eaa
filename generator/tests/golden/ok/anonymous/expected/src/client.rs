//! The client: one method for each operation.

mod lamps;
mod rooms;

use openapi_runtime::client;
pub use openapi_runtime::client::{
    BuildError, Builder, ByteStream, Call, Credential, Error, Lines, Stream, StreamError,
};

/// A client for one server. Clones share its connections.
///
/// What a call can do, and how it fails, [`openapi_runtime::client`] tells.
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
