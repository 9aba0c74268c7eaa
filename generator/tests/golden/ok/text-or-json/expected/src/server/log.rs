//! Operations without a tag: `log`.

use std::sync::Arc;
use openapi_runtime::{
    http::Reply,
    server::{Handled, HandlerResult, Request, Routes, handle},
};
use crate::operations::log::{self, *};

/// Operations without a tag: `log`.
pub trait Log: Send + Sync + 'static {
    /// `GET /log`.
    ///
    /// Answers:
    /// - 200: What has happened.
    /// - any other: Why it can't be read.
    fn read_log(&self) -> impl Future<Output = HandlerResult<String, ReadLogError>> + Send;
}

/// Adds the routes of these operations.
pub fn routes<Implementor: Log>(routes: &mut Routes<Implementor>) {
    routes.add(&log::READ_LOG, read_log);
}

fn read_log<Implementor: Log>(api: Arc<Implementor>, _: Request) -> Handled {
    handle(async move { api.read_log().await }, |body| Reply::json(200, body))
}
