//! Operations without a tag.

use std::sync::Arc;
use openapi_runtime::{
    http::{NoError, Reply},
    server::{Handled, Request, Routes, handle},
};
use crate::models::{DimXAmzTarget, GlowXAmzTarget};
use crate::operations::untagged;

/// Operations without a tag.
pub trait Untagged: Send + Sync + 'static {
    /// `GET /`.
    ///
    /// Answers:
    /// - 204: Done.
    fn root(&self) -> impl Future<Output = Result<(), NoError>> + Send;

    /// `GET /lamps`.
    ///
    /// Answers:
    /// - 204: Done.
    fn lamps(&self) -> impl Future<Output = Result<(), NoError>> + Send;

    /// `GET /lamps/`.
    ///
    /// Answers:
    /// - 204: Done.
    fn lamps_of_folder(&self) -> impl Future<Output = Result<(), NoError>> + Send;

    /// `GET /lamps/$count`.
    ///
    /// Answers:
    /// - 204: Done.
    fn count(&self) -> impl Future<Output = Result<(), NoError>> + Send;

    /// `GET /lamps?list-type=2`.
    ///
    /// Answers:
    /// - 204: Done.
    fn lamps_again(&self) -> impl Future<Output = Result<(), NoError>> + Send;

    /// `POST /?Action=Light`.
    ///
    /// Answers:
    /// - 204: Done.
    fn light(&self) -> impl Future<Output = Result<(), NoError>> + Send;

    /// `POST /#X-Amz-Target=Lamps.Dim`.
    ///
    /// Answers:
    /// - 204: Done.
    fn dim(&self, x_amz_target: DimXAmzTarget) -> impl Future<Output = Result<(), NoError>> + Send;

    /// `POST /#X-Amz-Target=Lamps.Glow`.
    ///
    /// Answers:
    /// - 204: Done.
    fn glow(
        &self,
        x_amz_target: GlowXAmzTarget,
    ) -> impl Future<Output = Result<(), NoError>> + Send;

    /// `GET /v1.0/lamps('{name}')/rooms/{from}..{to}`.
    ///
    /// Answers:
    /// - 204: Done.
    fn between(
        &self,
        name: String,
        from: i64,
        to: i64,
    ) -> impl Future<Output = Result<(), NoError>> + Send;

    /// `POST /lamps/{id}:switch`.
    ///
    /// Answers:
    /// - 204: Done.
    fn switch(&self, id: String) -> impl Future<Output = Result<(), NoError>> + Send;

    /// `POST /lamps/{id}`.
    ///
    /// Answers:
    /// - 204: Done.
    fn change(&self, id: String) -> impl Future<Output = Result<(), NoError>> + Send;
}

/// Adds the routes of these operations.
pub fn routes<Implementor: Untagged>(routes: &mut Routes<Implementor>) {
    routes.add(&untagged::ROOT, root);
    routes.add(&untagged::LAMPS, lamps);
    routes.add(&untagged::LAMPS_OF_FOLDER, lamps_of_folder);
    routes.add(&untagged::COUNT, count);
    routes.add(&untagged::LAMPS_AGAIN, lamps_again);
    routes.add(&untagged::LIGHT, light);
    routes.add(&untagged::DIM, dim);
    routes.add(&untagged::GLOW, glow);
    routes.add(&untagged::BETWEEN, between);
    routes.add(&untagged::SWITCH, switch);
    routes.add(&untagged::CHANGE, change);
}

fn root<Implementor: Untagged>(api: Arc<Implementor>, _: Request) -> Handled {
    handle(async move { Reply::of(api.root().await, |()| Reply::empty(204)) })
}

fn lamps<Implementor: Untagged>(api: Arc<Implementor>, _: Request) -> Handled {
    handle(async move { Reply::of(api.lamps().await, |()| Reply::empty(204)) })
}

fn lamps_of_folder<Implementor: Untagged>(api: Arc<Implementor>, _: Request) -> Handled {
    handle(async move { Reply::of(api.lamps_of_folder().await, |()| Reply::empty(204)) })
}

fn count<Implementor: Untagged>(api: Arc<Implementor>, _: Request) -> Handled {
    handle(async move { Reply::of(api.count().await, |()| Reply::empty(204)) })
}

fn lamps_again<Implementor: Untagged>(api: Arc<Implementor>, _: Request) -> Handled {
    handle(async move { Reply::of(api.lamps_again().await, |()| Reply::empty(204)) })
}

fn light<Implementor: Untagged>(api: Arc<Implementor>, _: Request) -> Handled {
    handle(async move { Reply::of(api.light().await, |()| Reply::empty(204)) })
}

fn dim<Implementor: Untagged>(api: Arc<Implementor>, mut request: Request) -> Handled {
    let x_amz_target = request.header("X-Amz-Target");
    request.accept()?;
    let x_amz_target = x_amz_target?;
    handle(async move { Reply::of(api.dim(x_amz_target).await, |()| Reply::empty(204)) })
}

fn glow<Implementor: Untagged>(api: Arc<Implementor>, mut request: Request) -> Handled {
    let x_amz_target = request.header("X-Amz-Target");
    request.accept()?;
    let x_amz_target = x_amz_target?;
    handle(async move { Reply::of(api.glow(x_amz_target).await, |()| Reply::empty(204)) })
}

fn between<Implementor: Untagged>(api: Arc<Implementor>, mut request: Request) -> Handled {
    let name = request.path("name");
    let from = request.path("from");
    let to = request.path("to");
    request.accept()?;
    let (name, from, to) = (name?, from?, to?);
    handle(async move { Reply::of(api.between(name, from, to).await, |()| Reply::empty(204)) })
}

fn switch<Implementor: Untagged>(api: Arc<Implementor>, mut request: Request) -> Handled {
    let id = request.path("id");
    request.accept()?;
    let id = id?;
    handle(async move { Reply::of(api.switch(id).await, |()| Reply::empty(204)) })
}

fn change<Implementor: Untagged>(api: Arc<Implementor>, mut request: Request) -> Handled {
    let id = request.path("id");
    request.accept()?;
    let id = id?;
    handle(async move { Reply::of(api.change(id).await, |()| Reply::empty(204)) })
}
