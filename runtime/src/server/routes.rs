//! The operations of an API, made into a router.

use std::collections::BTreeMap;
use std::sync::Arc;

use axum::Router;

use crate::http::{BoxFuture, Operation, Reply};

use super::authenticate::{Authenticate, identify, unauthorized};
use super::dispatch::{Group, Incoming, Route, normalised};
use super::handler::Handled;
use super::refusal::Refusal;
use super::request::Request;

const BODY_BYTES: usize = 2 << 20;

/// The operations of an API, to be made into a router.
pub struct Routes<A> {
    api: Arc<A>,
    added: Vec<Route>,
    settings: Settings,
}

/// What holds for all operations.
#[derive(Clone, Copy)]
pub(super) struct Settings {
    pub(super) body_bytes: usize,
    pub(super) on_refusal: fn(&Refusal) -> Reply,
}

/// Takes a request from its head to its answer.
pub(super) type Endpoint = Box<dyn Fn(Incoming) -> BoxFuture<'static, Result<Reply, Refusal>> + Send + Sync>;

impl<A> std::fmt::Debug for Routes<A> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Routes({})", self.added.len())
    }
}

impl<A: Send + Sync + 'static> Routes<A> {
    /// No operations yet, for an API.
    pub fn new(api: A) -> Self {
        let settings = Settings { body_bytes: BODY_BYTES, on_refusal: Refusal::problem };
        Self { api: Arc::new(api), added: Vec::new(), settings }
    }

    /// The greatest body of a request, in bytes; 2 MiB unless set.
    pub fn body_limit(mut self, bytes: usize) -> Self {
        self.settings.body_bytes = bytes;
        self
    }

    /// Answers refusals otherwise than by a problem document (RFC 9457), such as with the API's own type of error. They are of
    /// requests, unless their status is that of a server's failure or a handler has made them.
    pub fn on_refusal(mut self, reply: fn(&Refusal) -> Reply) -> Self {
        self.settings.on_refusal = reply;
        self
    }

    /// Adds an operation without security requirements. One that has some is refused to everybody: nobody would check them.
    pub fn add(&mut self, operation: &'static Operation, handler: fn(Arc<A>, Request) -> Handled) {
        let api = Arc::clone(&self.api);
        self.push(
            operation,
            Box::new(move |incoming| {
                let api = Arc::clone(&api);
                Box::pin(async move {
                    if !operation.security.is_empty() {
                        return Err(Refusal::internal("the operation's security requirements are not checked"));
                    }
                    let request = incoming.receive().await?;
                    handler(api, request)?.await
                })
            }),
        );
    }

    /// Adds an operation that only identified callers may call.
    pub fn add_authenticated(
        &mut self,
        operation: &'static Operation,
        handler: fn(Arc<A>, A::Identity, Request) -> Handled,
    ) where
        A: Authenticate,
    {
        let api = Arc::clone(&self.api);
        self.push(
            operation,
            Box::new(move |incoming| {
                let api = Arc::clone(&api);
                Box::pin(async move {
                    let identity = identify(&*api, operation, &incoming.evidence()).await?;
                    let identity = identity.ok_or_else(|| unauthorized(operation))?;
                    let request = incoming.receive().await?;
                    handler(api, identity, request)?.await
                })
            }),
        );
    }

    /// Adds an operation that anyone may call, and that identified callers may call as themselves.
    pub fn add_optional(
        &mut self,
        operation: &'static Operation,
        handler: fn(Arc<A>, Option<A::Identity>, Request) -> Handled,
    ) where
        A: Authenticate,
    {
        let api = Arc::clone(&self.api);
        self.push(
            operation,
            Box::new(move |incoming| {
                let api = Arc::clone(&api);
                Box::pin(async move {
                    let identity = identify(&*api, operation, &incoming.evidence()).await?;
                    let request = incoming.receive().await?;
                    handler(api, identity, request)?.await
                })
            }),
        );
    }

    fn push(&mut self, operation: &'static Operation, endpoint: Endpoint) {
        self.added.push(Route::new(operation, endpoint));
    }

    /// The router. Paths that no operation has are left to the router that this one becomes a part of.
    pub fn into_router(self) -> Router {
        grouped(self.added, self.settings)
    }
}

/// One route of `axum` for all templates that it can't tell apart.
fn grouped(all: Vec<Route>, settings: Settings) -> Router {
    let mut groups: BTreeMap<String, Vec<Route>> = BTreeMap::new();
    for route in all {
        groups.entry(normalised(&route)).or_default().push(route);
    }
    let mut router = Router::new().without_v07_checks();
    for (path, routes) in groups {
        let group = Arc::new(Group::new(routes, settings));
        let service = move |request: axum::extract::Request| Arc::clone(&group).serve(request);
        router = router.route(&path, axum::routing::any(service));
    }
    router
}
