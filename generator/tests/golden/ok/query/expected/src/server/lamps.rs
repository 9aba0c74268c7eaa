//! Operations without a tag, such as `GET /lamps`.

use std::sync::Arc;
use openapi_runtime::{
    http::{NoError, Reply},
    server::{Handled, HandlerResult, Request, Routes, handle},
};
use crate::operations::lamps::{self, *};

/// Operations without a tag, such as `GET /lamps`.
pub trait Lamps: Send + Sync + 'static {
    /// `GET /lamps`.
    ///
    /// - `room`: Not empty.
    ///
    /// Answers:
    /// - 204: Done.
    fn list_lamps(
        &self,
        room: String,
        params: ListLampsParams,
    ) -> impl Future<Output = HandlerResult<(), NoError>> + Send;
}

/// Adds the routes of these operations.
pub fn routes<Implementor: Lamps>(routes: &mut Routes<Implementor>) {
    routes.add(&lamps::LIST_LAMPS, list_lamps);
}

fn list_lamps<Implementor: Lamps>(api: Arc<Implementor>, mut request: Request) -> Handled {
    let room = request.query("room");
    let page = request.query_optional("page");
    let on = request.query_optional("on");
    let colour = request.query_optional("colour");
    let ids = request.query_optional("ids");
    let tags = request.query_optional("tags");
    let filter = request.query_optional("filter");
    let point = request.query_optional("point");
    let r#type = request.query_optional("type");
    let json = request.query_optional("json");
    let token = request.query_optional("token");
    request.accept()?;
    let room = room?;
    let params = ListLampsParams {
        page: page?,
        on: on?,
        colour: colour?,
        ids: ids?,
        tags: tags?,
        filter: filter?,
        point: point?,
        r#type: r#type?,
        json: json?,
        token: token?,
    };
    handle(async move { api.list_lamps(room, params).await }, |()| Reply::empty(204))
}
