//! Operations without a tag: `notes`.

use std::sync::Arc;
use openapi_runtime::{
    http::{NoError, Reply},
    server::{Handled, HandlerResult, Request, Routes, handle},
};
use crate::operations::notes;

/// Operations without a tag: `notes`.
pub trait Notes: Send + Sync + 'static {
    /// `PUT /notes`.
    ///
    /// Answers:
    /// - 200: The note before.
    fn write_note(
        &self,
        body: String,
    ) -> impl Future<Output = HandlerResult<String, NoError>> + Send;
}

/// Adds the routes of these operations.
pub fn routes<Implementor: Notes>(routes: &mut Routes<Implementor>) {
    routes.add(&notes::WRITE_NOTE, write_note);
}

fn write_note<Implementor: Notes>(api: Arc<Implementor>, mut request: Request) -> Handled {
    let body = request.text();
    request.accept()?;
    let body = body?;
    handle(async move { api.write_note(body).await }, |body| Reply::text(200, body))
}
