//! Operations tagged `default`.

use openapi_runtime::{
    Uuid, http::{NoError, Reply},
    server::{Routes, handle},
};
use crate::operations::{ListLampsParams, default};

/// The operations tagged `default`.
pub trait Default2: Send + Sync + 'static {
    /// `GET /lamps`.
    fn list_lamps(
        &self,
        x_request_id: Uuid,
        session: String,
        params: ListLampsParams,
    ) -> impl Future<Output = Result<(), NoError>> + Send;
}

/// Adds the routes of these operations.
pub fn routes<A: Default2>(routes: &mut Routes<A>) {
    routes
        .add(
            &default::LIST_LAMPS,
            |api, mut request| {
                let x_request_id = request.header("X-Request-Id");
                let session = request.cookie("session");
                let x_rooms = request.header_optional("X-Rooms");
                let theme = request.cookie_optional("theme");
                request.accept()?;
                let (x_request_id, session) = (x_request_id?, session?);
                let params = ListLampsParams {
                    x_rooms: x_rooms?,
                    theme: theme?,
                };
                handle(async move {
                    Reply::of(
                        api.list_lamps(x_request_id, session, params).await,
                        |()| Reply::empty(204),
                    )
                })
            },
        );
}
