//! Operations without a tag, such as `PUT /lamps/{handle}/{api}/{default}`.

use std::sync::Arc;
use openapi_runtime::{
    http::{NoError, Reply},
    server::{Handled, HandlerResult, Request, Routes, handle},
};
use crate::operations::lamps::{self, *};

/// Operations without a tag, such as `PUT /lamps/{handle}/{api}/{default}`.
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
    let request2 = request.query_optional("request");
    let body2 = request.query_optional("body");
    let params2 = request.query_optional("params");
    let self_ = request.query_optional("self");
    let identity2 = request.query_optional("identity");
    let put_lamp = request.query_optional("put_lamp");
    let page = request.query_optional("page");
    let page2 = request.header_optional("page");
    let page3 = request.cookie_optional("page");
    request.accept()?;
    let (handle2, api2, default, body) = (handle2?, api2?, default?, body?);
    let params = PutLampParams {
        request2: request2?,
        body2: body2?,
        params2: params2?,
        self_: self_?,
        identity2: identity2?,
        put_lamp: put_lamp?,
        page: page?,
        page2: page2?,
        page3: page3?,
    };
    handle(
        async move { api.put_lamp(handle2, api2, default, body, params).await },
        |()| Reply::empty(204),
    )
}
