//! The client: one method for each operation.

mod hosts;
mod lamps;
mod pictures;

use openapi_runtime::client;
pub use openapi_runtime::client::{
    BuildError, Builder, ByteStream, Call, Credential, Error, Lines, Server, ServerVariable, Stream,
    StreamError,
};

/// The servers that the document names; the URL of one is what [`Client::builder`] takes.
/// One that begins with no scheme, such as `https`, is relative to where the document is.
pub static SERVERS: &[Server] = &[
    client::Server::new("https://{region}.lamps.example.org/{version}")
        .description("Production.")
        .variables(const {
            &[
                client::ServerVariable::new("region", "eu").one_of(&["eu", "us"]),
                client::ServerVariable::new("version", "v1"),
            ]
        }),
    client::Server::new("/local"),
];

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
