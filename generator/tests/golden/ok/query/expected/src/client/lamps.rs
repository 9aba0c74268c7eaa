//! Operations without a tag, such as `GET /lamps`.

use openapi_runtime::{
    client::Call,
    http::{NoError, Response},
};
use crate::client::Client;
use crate::operations::lamps::{self, *};

impl Client {
    /// `GET /lamps`.
    ///
    /// - `room`: Not empty.
    ///
    /// Answers:
    /// - 204: Done.
    #[inline]
    pub fn list_lamps(&self, room: &str, params: &ListLampsParams) -> Call<(), NoError> {
        self.0
            .request(&lamps::LIST_LAMPS)
            .query("room", &room)
            .query("page", &params.page)
            .query("on", &params.on)
            .query("colour", &params.colour)
            .query("ids", &params.ids)
            .query("tags", &params.tags)
            .query("filter", &params.filter)
            .query("point", &params.point)
            .query("type", &params.r#type)
            .query("json", &params.json)
            .query("token", &params.token)
            .send(Response::empty)
    }
}
