//! Operations without a tag.

use std::sync::Arc;
use openapi_runtime::{
    http::{NoError, Reply},
    server::{Handled, Request, Routes, handle},
};
use crate::operations::untagged;

/// Operations without a tag.
pub trait Untagged: Send + Sync + 'static {
    /// `GET /other`.
    ///
    /// Answers:
    /// - 204: Done.
    fn list_others(&self) -> impl Future<Output = Result<(), NoError>> + Send;
}

/// Adds the routes of these operations.
pub fn routes<Implementor: Untagged>(routes: &mut Routes<Implementor>) {
    routes.add(&untagged::LIST_OTHERS, list_others);
}

fn list_others<Implementor: Untagged>(api: Arc<Implementor>, _: Request) -> Handled {
    handle(async move { Reply::of(api.list_others().await, |()| Reply::empty(204)) })
}
