//! Operations without a tag: `hosts`.

use std::sync::Arc;
use openapi_runtime::{
    http::{NoError, Reply},
    server::{Handled, HandlerResult, Request, Routes, handle},
};
use crate::models::Server;
use crate::operations::hosts;

/// Operations without a tag: `hosts`.
pub trait Hosts: Send + Sync + 'static {
    /// `GET /hosts` at `https://a.example.org`.
    ///
    /// Answers:
    /// - 200: A host.
    fn read_host(&self) -> impl Future<Output = HandlerResult<Server, NoError>> + Send;
}

/// Adds the routes of these operations.
pub fn routes<Implementor: Hosts>(routes: &mut Routes<Implementor>) {
    routes.add(&hosts::READ_HOST, read_host);
}

fn read_host<Implementor: Hosts>(api: Arc<Implementor>, _: Request) -> Handled {
    handle(async move { api.read_host().await }, |body| Reply::json(200, body))
}
