//! Operations without a tag: `untagged`.

use std::sync::Arc;
use openapi_runtime::{
    http::{NoError, Reply},
    server::{Handled, HandlerResult, Request, Routes, handle},
};
use crate::models::{DimXAmzTarget, GlowXAmzTarget};
use crate::operations::untagged;

/// Operations without a tag: `untagged`.
pub trait Untagged: Send + Sync + 'static {
    /// `GET /`.
    ///
    /// Answers:
    /// - 204: Done.
    fn root(&self) -> impl Future<Output = HandlerResult<(), NoError>> + Send;

    /// `POST /?Action=Light`.
    ///
    /// Answers:
    /// - 204: Done.
    fn light(&self) -> impl Future<Output = HandlerResult<(), NoError>> + Send;

    /// `POST /#X-Amz-Target=Lamps.Dim`.
    ///
    /// Answers:
    /// - 204: Done.
    fn dim(
        &self,
        x_amz_target: DimXAmzTarget,
    ) -> impl Future<Output = HandlerResult<(), NoError>> + Send;

    /// `POST /#X-Amz-Target=Lamps.Glow`.
    ///
    /// Answers:
    /// - 204: Done.
    fn glow(
        &self,
        x_amz_target: GlowXAmzTarget,
    ) -> impl Future<Output = HandlerResult<(), NoError>> + Send;
}

/// Adds the routes of these operations.
pub fn routes<Implementor: Untagged>(routes: &mut Routes<Implementor>) {
    routes.add(&untagged::ROOT, root);
    routes.add(&untagged::LIGHT, light);
    routes.add(&untagged::DIM, dim);
    routes.add(&untagged::GLOW, glow);
}

fn root<Implementor: Untagged>(api: Arc<Implementor>, _: Request) -> Handled {
    handle(async move { api.root().await }, |()| Reply::empty(204))
}

fn light<Implementor: Untagged>(api: Arc<Implementor>, _: Request) -> Handled {
    handle(async move { api.light().await }, |()| Reply::empty(204))
}

fn dim<Implementor: Untagged>(api: Arc<Implementor>, mut request: Request) -> Handled {
    let x_amz_target = request.header("X-Amz-Target");
    request.accept()?;
    let x_amz_target = x_amz_target?;
    handle(async move { api.dim(x_amz_target).await }, |()| Reply::empty(204))
}

fn glow<Implementor: Untagged>(api: Arc<Implementor>, mut request: Request) -> Handled {
    let x_amz_target = request.header("X-Amz-Target");
    request.accept()?;
    let x_amz_target = x_amz_target?;
    handle(async move { api.glow(x_amz_target).await }, |()| Reply::empty(204))
}
