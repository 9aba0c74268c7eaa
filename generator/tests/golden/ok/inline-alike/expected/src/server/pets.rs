//! Operations tagged `pets`.

use std::sync::Arc;
use openapi_runtime::{
    http::{NoError, Reply},
    server::{Handled, HandlerResult, Request, Routes, handle},
};
use crate::models::{CatRequest, DogRequest, MovePetsBody, SendPetsBody};
use crate::operations::pets;

/// Operations tagged `pets`.
pub trait Pets: Send + Sync + 'static {
    /// `PUT /pets`.
    ///
    /// Answers:
    /// - 204: Moved.
    fn move_pets(
        &self,
        body: Option<MovePetsBody>,
    ) -> impl Future<Output = HandlerResult<(), NoError>> + Send;

    /// `POST /pets`.
    ///
    /// Answers:
    /// - 204: Sent.
    fn send_pets(
        &self,
        body: Option<SendPetsBody>,
    ) -> impl Future<Output = HandlerResult<(), NoError>> + Send;

    /// `POST /pets/cat`.
    ///
    /// Answers:
    /// - 204: Added.
    fn add_cat(
        &self,
        body: Option<CatRequest>,
    ) -> impl Future<Output = HandlerResult<(), NoError>> + Send;

    /// `POST /pets/dog`.
    ///
    /// Answers:
    /// - 204: Added.
    fn add_dog(
        &self,
        body: Option<DogRequest>,
    ) -> impl Future<Output = HandlerResult<(), NoError>> + Send;
}

/// Adds the routes of these operations.
pub fn routes<Implementor: Pets>(routes: &mut Routes<Implementor>) {
    routes.add(&pets::MOVE_PETS, move_pets);
    routes.add(&pets::SEND_PETS, send_pets);
    routes.add(&pets::ADD_CAT, add_cat);
    routes.add(&pets::ADD_DOG, add_dog);
}

fn move_pets<Implementor: Pets>(api: Arc<Implementor>, mut request: Request) -> Handled {
    let body = request.json_optional();
    request.accept()?;
    let body = body?;
    handle(async move { api.move_pets(body).await }, |()| Reply::empty(204))
}

fn send_pets<Implementor: Pets>(api: Arc<Implementor>, mut request: Request) -> Handled {
    let body = request.json_optional();
    request.accept()?;
    let body = body?;
    handle(async move { api.send_pets(body).await }, |()| Reply::empty(204))
}

fn add_cat<Implementor: Pets>(api: Arc<Implementor>, mut request: Request) -> Handled {
    let body = request.json_optional();
    request.accept()?;
    let body = body?;
    handle(async move { api.add_cat(body).await }, |()| Reply::empty(204))
}

fn add_dog<Implementor: Pets>(api: Arc<Implementor>, mut request: Request) -> Handled {
    let body = request.json_optional();
    request.accept()?;
    let body = body?;
    handle(async move { api.add_dog(body).await }, |()| Reply::empty(204))
}
