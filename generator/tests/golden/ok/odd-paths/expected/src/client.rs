//! The client: one method for each operation.

mod untagged;
mod lamps;

use openapi_runtime::client;
pub use openapi_runtime::client::{
    BuildError, Builder, Call, Credential, Error, Stream, StreamError,
};

/// A client for one server. Clones share its connections.
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
