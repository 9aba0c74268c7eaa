//! Operations tagged `default`.

use openapi_runtime::{
    http::{NoError, Reply},
    server::{Routes, handle},
};
use crate::models::{AddLampBody, AddLampOk, ListLampsOk};
use crate::operations::{AddLampError, default};

/// The operations tagged `default`.
pub trait Default2: Send + Sync + 'static {
    /// `POST /lamps`.
    fn add_lamp(
        &self,
        body: AddLampBody,
    ) -> impl Future<Output = Result<AddLampOk, AddLampError>> + Send;

    /// `GET /lamps`.
    fn list_lamps(&self) -> impl Future<Output = Result<ListLampsOk, NoError>> + Send;
}

/// Adds the routes of these operations.
pub fn routes<A: Default2>(routes: &mut Routes<A>) {
    routes
        .add(
            &default::ADD_LAMP,
            |api, mut request| {
                let body = request.json();
                request.accept()?;
                let body = body?;
                handle(async move {
                    Reply::of(api.add_lamp(body).await, |body| Reply::json(200, body))
                })
            },
        );
    routes
        .add(
            &default::LIST_LAMPS,
            |api, _| {
                handle(async move {
                    Reply::of(api.list_lamps().await, |body| Reply::json(200, body))
                })
            },
        );
}
