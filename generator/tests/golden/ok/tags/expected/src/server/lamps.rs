//! Operations tagged `lamps`.

use std::sync::Arc;
use openapi_runtime::{
    http::{NoError, Reply},
    server::{Handled, Request, Routes, handle},
};
use crate::operations::lamps;

/// All that gives light.
pub trait Lamps: Send + Sync + 'static {
    /// `GET /lamps`.
    ///
    /// Answers:
    /// - 204: Done.
    fn list_lamps(&self) -> impl Future<Output = Result<(), NoError>> + Send;
}

/// Adds the routes of these operations.
pub fn routes<A: Lamps>(routes: &mut Routes<A>) {
    routes.add(&lamps::LIST_LAMPS, list_lamps);
}

fn list_lamps<A: Lamps>(api: Arc<A>, _: Request) -> Handled {
    handle(async move { Reply::of(api.list_lamps().await, |()| Reply::empty(204)) })
}
