//! Operations tagged `default`.

use openapi_runtime::{
    http::{NoError, Reply},
    server::{Routes, handle},
};
use crate::operations::default;

/// The operations tagged `default`.
pub trait Default2: Send + Sync + 'static {
    /// `GET /houses/{id}/lamps`.
    fn get_houses_id_lamps(
        &self,
        id: String,
    ) -> impl Future<Output = Result<(), NoError>> + Send;

    /// `POST /houses/{id}/lamps`.
    fn post_houses_id_lamps(
        &self,
        id: String,
    ) -> impl Future<Output = Result<(), NoError>> + Send;

    /// `GET /`.
    fn get(&self) -> impl Future<Output = Result<(), NoError>> + Send;
}

/// Adds the routes of these operations.
pub fn routes<A: Default2>(routes: &mut Routes<A>) {
    routes
        .add(
            &default::GET_HOUSES_ID_LAMPS,
            |api, mut request| {
                let id = request.path("id");
                request.accept()?;
                let id = id?;
                handle(async move {
                    Reply::of(api.get_houses_id_lamps(id).await, |()| Reply::empty(204))
                })
            },
        );
    routes
        .add(
            &default::POST_HOUSES_ID_LAMPS,
            |api, mut request| {
                let id = request.path("id");
                request.accept()?;
                let id = id?;
                handle(async move {
                    Reply::of(api.post_houses_id_lamps(id).await, |()| Reply::empty(204))
                })
            },
        );
    routes
        .add(
            &default::GET,
            |api, _| {
                handle(async move { Reply::of(api.get().await, |()| Reply::empty(204)) })
            },
        );
}
