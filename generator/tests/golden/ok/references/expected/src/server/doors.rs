//! Operations without a tag: `doors`.

use std::sync::Arc;
use openapi_runtime::{
    http::{NoError, Reply},
    server::{Handled, HandlerResult, Request, Routes, handle},
};
use crate::models::Lamps;
use crate::operations::doors::{self, *};

/// Operations without a tag: `doors`.
pub trait Doors: Send + Sync + 'static {
    /// `GET /doors`.
    ///
    /// Answers:
    /// - 200: The lamps.
    fn get_doors(
        &self,
        params: GetDoorsParams,
    ) -> impl Future<Output = HandlerResult<Lamps, NoError>> + Send;
}

/// Adds the routes of these operations.
pub fn routes<Implementor: Doors>(routes: &mut Routes<Implementor>) {
    routes.add(&doors::GET_DOORS, get_doors);
}

fn get_doors<Implementor: Doors>(api: Arc<Implementor>, mut request: Request) -> Handled {
    let params = request.parameters();
    request.accept()?;
    let params = params?;
    handle(async move { api.get_doors(params).await }, |body| Reply::json(200, body))
}
