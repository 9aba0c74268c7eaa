//! Operations tagged `type`.

use std::sync::Arc;
use openapi_runtime::{
    http::{NoError, Reply},
    server::{Handled, HandlerResult, Request, Routes, handle},
};
use crate::operations::type_;

/// Operations tagged `type`.
pub trait Type: Send + Sync + 'static {
    /// `GET /type`.
    ///
    /// Answers:
    /// - 204: Done.
    fn list_types(&self) -> impl Future<Output = HandlerResult<(), NoError>> + Send;
}

/// Adds the routes of these operations.
pub fn routes<Implementor: Type>(routes: &mut Routes<Implementor>) {
    routes.add(&type_::LIST_TYPES, list_types);
}

fn list_types<Implementor: Type>(api: Arc<Implementor>, _: Request) -> Handled {
    handle(async move { api.list_types().await }, |()| Reply::empty(204))
}
