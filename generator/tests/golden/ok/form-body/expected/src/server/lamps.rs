//! Operations without a tag: `lamps`.

use std::sync::Arc;
use openapi_runtime::{
    http::{NoError, Reply},
    server::{Handled, HandlerResult, Request, Routes, handle},
};
use crate::models::AddLampBody;
use crate::operations::lamps;

/// Operations without a tag: `lamps`.
pub trait Lamps: Send + Sync + 'static {
    /// `POST /lamps`.
    ///
    /// Answers:
    /// - 204: Done.
    fn add_lamp(
        &self,
        body: AddLampBody,
    ) -> impl Future<Output = HandlerResult<(), NoError>> + Send;
}

/// Adds the routes of these operations.
pub fn routes<Implementor: Lamps>(routes: &mut Routes<Implementor>) {
    routes.add(&lamps::ADD_LAMP, add_lamp);
}

fn add_lamp<Implementor: Lamps>(api: Arc<Implementor>, mut request: Request) -> Handled {
    let body = request.form();
    request.accept()?;
    let body = body?;
    handle(async move { api.add_lamp(body).await }, |()| Reply::empty(204))
}
