//! Operations without a tag.

use std::sync::Arc;
use openapi_runtime::{
    http::Reply,
    server::{Handled, Request, Routes, handle},
};
use crate::models::{Lamp, Problem};
use crate::operations::{ReadLampError, RemoveLampError, ToRoomsError, untagged};

/// Operations without a tag.
pub trait Untagged: Send + Sync + 'static {
    /// `GET /lamps`.
    ///
    /// Answers:
    /// - 200: The lamp.
    /// - 404: There is no such lamp.
    /// - 4XX: Something else is wrong with the request.
    /// - otherwise: Anything else.
    fn read_lamp(&self) -> impl Future<Output = Result<Lamp, ReadLampError>> + Send;

    /// `DELETE /lamps`.
    ///
    /// Answers:
    /// - otherwise: Whatever comes of it.
    fn remove_lamp(&self) -> impl Future<Output = Result<Problem, RemoveLampError>> + Send;

    /// `GET /rooms`.
    ///
    /// Answers:
    /// - 302: They moved.
    /// - 418: No coffee.
    fn to_rooms(&self) -> impl Future<Output = Result<(), ToRoomsError>> + Send;
}

/// Adds the routes of these operations.
pub fn routes<Implementor: Untagged>(routes: &mut Routes<Implementor>) {
    routes.add(&untagged::READ_LAMP, read_lamp);
    routes.add(&untagged::REMOVE_LAMP, remove_lamp);
    routes.add(&untagged::TO_ROOMS, to_rooms);
}

fn read_lamp<Implementor: Untagged>(api: Arc<Implementor>, _: Request) -> Handled {
    handle(async move { Reply::of(api.read_lamp().await, |body| Reply::json(200, body)) })
}

fn remove_lamp<Implementor: Untagged>(api: Arc<Implementor>, _: Request) -> Handled {
    handle(async move { Reply::of(api.remove_lamp().await, |body| Reply::json(200, body)) })
}

fn to_rooms<Implementor: Untagged>(api: Arc<Implementor>, _: Request) -> Handled {
    handle(async move { Reply::of(api.to_rooms().await, |()| Reply::empty(302)) })
}
