//! Operations tagged `default`.

use openapi_runtime::{
    http::{NoError, Reply},
    server::{Routes, handle},
};
use crate::models::Lamp;
use crate::operations::{ListLampsParams, default};

/// The operations tagged `default`.
pub trait Default2: Send + Sync + 'static {
    /// List the lamps
    ///
    /// **Deprecated.**
    ///
    /// `GET /lamps`.
    fn list_lamps(
        &self,
        params: ListLampsParams,
    ) -> impl Future<Output = Result<Lamp, NoError>> + Send;
}

/// Adds the routes of these operations.
pub fn routes<A: Default2>(routes: &mut Routes<A>) {
    routes
        .add(
            &default::LIST_LAMPS,
            |api, mut request| {
                let page = request.query_optional("page");
                request.accept()?;
                let params = ListLampsParams { page: page? };
                handle(async move {
                    Reply::of(
                        api.list_lamps(params).await,
                        |body| Reply::json(200, body),
                    )
                })
            },
        );
}
