//! Operations without a tag: `lamps`.

use openapi_runtime::{
    client::Call,
    http::{NoError, Response},
};
use crate::models::{AddLampOk, Lamp};
use crate::{
    client::Client,
    operations::{LampListOrLampOrCsvOrImageBody, LampOrPngContent},
};
use crate::operations::lamps::{self, *};

/// Operations without a tag: `lamps`.
impl Client {
    /// `POST /lamps`.
    ///
    /// Answers:
    /// - 200: The lamp.
    #[inline]
    pub fn add_lamp(&self, body: &Lamp) -> Call<AddLampOk, NoError> {
        self.0.request(&lamps::ADD_LAMP).json(body).send(Response::json)
    }

    /// `PUT /lamps`.
    ///
    /// Answers:
    /// - 200: A picture, or what it shows.
    /// - any other: A problem.
    ///
    /// [`Call::accept`] asks for one of the media types that the answer may have.
    #[inline]
    pub fn put_lamps(
        &self,
        body: Option<&LampListOrLampOrCsvOrImageBody>,
    ) -> Call<LampOrPngContent, PutLampsError> {
        self.0
            .request(&lamps::PUT_LAMPS)
            .with(|request| match body {
                None => request,
                Some(LampListOrLampOrCsvOrImageBody::Json(body)) => request.json(body),
                Some(LampListOrLampOrCsvOrImageBody::LampOneJson(body)) => {
                    request.media_type("application/vnd.lamp.one+json").json(body)
                }
                Some(LampListOrLampOrCsvOrImageBody::Csv(body)) => request.text(body),
                Some(LampListOrLampOrCsvOrImageBody::Image(body)) => request.binary(body),
            })
            .send(Response::content)
    }

    /// `PATCH /lamps`.
    ///
    /// Answers:
    /// - 204: Done.
    ///
    /// Sent as `application/vnd.lamp.patch+json`, unless [`content_type`](openapi_runtime::client::Call::content_type) says
    /// `application/merge-patch+json`.
    /// [`Call::body`] sends what the type of `body` can't say.
    #[inline]
    pub fn patch_lamps(&self, body: &Lamp) -> Call<(), NoError> {
        self.0.request(&lamps::PATCH_LAMPS).json(body).send(Response::empty)
    }

    /// `GET /lamps`.
    ///
    /// Answers:
    /// - any other: A problem.
    /// - 200: A form, which is not for responses.
    #[inline]
    pub fn list_lamps(&self) -> Call<(), ListLampsError> {
        self.0.request(&lamps::LIST_LAMPS).send(Response::empty)
    }
}
