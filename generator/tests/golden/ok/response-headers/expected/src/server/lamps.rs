//! Operations without a tag: `lamps`.

use std::sync::Arc;
use openapi_runtime::{
    http::{NoError, Reply, WithHeaders},
    server::{Handled, HandlerResult, Request, Routes, handle},
};
use crate::operations::{XCountAndXStateHeaders, XRateLimitAndXRateLeftHeaders};
use crate::operations::lamps::{self, *};

/// Operations without a tag: `lamps`.
pub trait Lamps: Send + Sync + 'static {
    /// `GET /lamps`.
    ///
    /// Answers:
    /// - 200: All lamps.
    /// - 304: Nothing has changed.
    /// - 4XX: A refusal.
    fn list_lamps(
        &self,
    ) -> impl Future<
        Output = HandlerResult<
            WithHeaders<Vec<String>, XRateLimitAndXRateLeftHeaders>,
            ListLampsError,
        >,
    > + Send;

    /// `DELETE /lamps`.
    ///
    /// Answers:
    /// - 204: No lamps.
    fn delete_lamps(
        &self,
    ) -> impl Future<Output = HandlerResult<XCountAndXStateHeaders, NoError>> + Send;
}

/// Adds the routes of these operations.
pub fn routes<Implementor: Lamps>(routes: &mut Routes<Implementor>) {
    routes.add(&lamps::LIST_LAMPS, list_lamps);
    routes.add(&lamps::DELETE_LAMPS, delete_lamps);
}

fn list_lamps<Implementor: Lamps>(api: Arc<Implementor>, _: Request) -> Handled {
    handle(
        async move { api.list_lamps().await },
        |answer| Reply::json(200, &answer.inner).described_headers(&answer.headers),
    )
}

fn delete_lamps<Implementor: Lamps>(api: Arc<Implementor>, _: Request) -> Handled {
    handle(
        async move { api.delete_lamps().await },
        |headers| Reply::empty(204).described_headers(headers),
    )
}
