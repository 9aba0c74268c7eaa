//! Operations tagged `default`.

use openapi_runtime::{
    http::{NoError, Reply, Responses},
    server::{Routes, handle},
};
use crate::models::Lamp;
use crate::operations::{PutLampSuccess, default};

/// The operations tagged `default`.
pub trait Default2: Send + Sync + 'static {
    /// `PUT /lamps`.
    fn put_lamp(&self) -> impl Future<Output = Result<PutLampSuccess, NoError>> + Send;

    /// `GET /lamps`.
    fn read_lamp(&self) -> impl Future<Output = Result<Lamp, NoError>> + Send;
}

/// Adds the routes of these operations.
pub fn routes<A: Default2>(routes: &mut Routes<A>) {
    routes
        .add(
            &default::PUT_LAMP,
            |api, _| {
                handle(async move { Reply::of(api.put_lamp().await, Responses::write) })
            },
        );
    routes
        .add(
            &default::READ_LAMP,
            |api, _| {
                handle(async move {
                    Reply::of(api.read_lamp().await, |body| Reply::json(200, body))
                })
            },
        );
}
