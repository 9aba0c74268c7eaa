//! Operations without a tag: `lamps`.

use std::sync::Arc;
use openapi_runtime::{
    http::{NoError, Reply},
    server::{Authenticate, Handled, HandlerResult, Request, Routes, handle},
};
use crate::operations::lamps;

/// Operations without a tag: `lamps`.
pub trait Lamps: Authenticate {
    /// `GET /lamps`.
    ///
    /// Answers:
    /// - 200: The lamps
    fn list_lamps(&self) -> impl Future<Output = HandlerResult<(), NoError>> + Send;
}

/// Adds the routes of these operations.
pub fn routes<Implementor: Lamps>(routes: &mut Routes<Implementor>) {
    routes.add(&lamps::LIST_LAMPS, list_lamps);
}

fn list_lamps<Implementor: Lamps>(api: Arc<Implementor>, _: Request) -> Handled {
    handle(async move { api.list_lamps().await }, |()| Reply::empty(200))
}
