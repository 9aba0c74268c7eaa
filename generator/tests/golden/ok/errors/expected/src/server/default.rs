//! Operations tagged `default`.

use openapi_runtime::{
    http::{NoError, Reply},
    server::{Routes, handle},
};
use crate::models::{Lamp, Problem};
use crate::operations::{ReadLampError, ToRoomsError, default};

/// The operations tagged `default`.
pub trait Default2: Send + Sync + 'static {
    /// `GET /lamps`.
    fn read_lamp(&self) -> impl Future<Output = Result<Lamp, ReadLampError>> + Send;

    /// `DELETE /lamps`.
    fn remove_lamp(&self) -> impl Future<Output = Result<Problem, NoError>> + Send;

    /// `GET /rooms`.
    fn to_rooms(&self) -> impl Future<Output = Result<(), ToRoomsError>> + Send;
}

/// Adds the routes of these operations.
pub fn routes<A: Default2>(routes: &mut Routes<A>) {
    routes
        .add(
            &default::READ_LAMP,
            |api, _| {
                handle(async move {
                    Reply::of(api.read_lamp().await, |body| Reply::json(200, body))
                })
            },
        );
    routes
        .add(
            &default::REMOVE_LAMP,
            |api, _| {
                handle(async move {
                    Reply::of(api.remove_lamp().await, |body| Reply::json(200, body))
                })
            },
        );
    routes
        .add(
            &default::TO_ROOMS,
            |api, _| {
                handle(async move {
                    Reply::of(api.to_rooms().await, |()| Reply::empty(302))
                })
            },
        );
}
