//! Operations without a tag: `hosts`.

use openapi_runtime::{
    client::{self, Call},
    http::{NoError, Response},
};
use crate::models::Server;
use crate::client::Client;
use crate::operations::hosts;

/// Operations without a tag: `hosts`.
impl Client {
    /// `GET /hosts` at `https://a.example.org`.
    ///
    /// Answers:
    /// - 200: A host.
    ///
    /// Credentials go to that server once [`server`](openapi_runtime::client::Builder::server) of the builder has named
    /// it.
    #[inline]
    pub fn read_host(&self) -> Call<Server, NoError> {
        self.0
            .request(&hosts::READ_HOST)
            .servers(const {
                &[client::Server::new("https://{host}.example.org").variables(const {
                    &[client::ServerVariable::new("host", "a")]
                })]
            })
            .send(Response::json)
    }
}
