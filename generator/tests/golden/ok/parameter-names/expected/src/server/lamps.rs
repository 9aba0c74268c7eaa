//! Operations without a tag: `lamps`.

use std::sync::Arc;
use openapi_runtime::{
    http::{NoError, Reply},
    server::{Handled, HandlerResult, Request, Routes, handle},
};
use crate::operations::lamps::{self, *};

/// Operations without a tag: `lamps`.
pub trait Lamps: Send + Sync + 'static {
    /// `PUT /lamps/{handle}/{api}/{default}`.
    ///
    /// Answers:
    /// - 204: Done.
    fn put_lamp(
        &self,
        handle2: String,
        api2: String,
        default: String,
        body: Option<String>,
        params: PutLampParams,
    ) -> impl Future<Output = HandlerResult<(), NoError>> + Send;
}

/// Adds the routes of these operations.
pub fn routes<Implementor: Lamps>(routes: &mut Routes<Implementor>) {
    routes.add(&lamps::PUT_LAMP, put_lamp);
}

fn put_lamp<Implementor: Lamps>(api: Arc<Implementor>, mut request: Request) -> Handled {
    let handle2 = request.path("handle");
    let api2 = request.path("api");
    let default = request.path("default");
    let body = request.text_optional();
    let params = request.parameters();
    request.accept()?;
    let (handle2, api2, default, body, params) = (handle2?, api2?, default?, body?, params?);
    handle(
        async move { api.put_lamp(handle2, api2, default, body, params).await },
        |()| Reply::empty(204),
    )
}
