//! Operations without a tag: `lamps`.

use openapi_runtime::client::Call;
use crate::models::Uuid;
use crate::{client::Client, operations::EverythingOrAddLampBodyMultipartBody};
use crate::operations::lamps::{self, *};

/// Operations without a tag: `lamps`.
impl Client {
    /// `POST /lamps/{id}`.
    ///
    /// Answers:
    /// - 200: Done.
    /// - 202: Later.
    /// - 400: Wrong.
    /// - any other: Wrong.
    ///
    /// Parameters that may be left out are set by [`Call::params`]: [`AddLampParams`].
    #[inline]
    pub fn add_lamp(
        &self,
        id: &Uuid,
        body: Option<&EverythingOrAddLampBodyMultipartBody>,
    ) -> Call<AddLampSuccess, AddLampError, AddLampParams> {
        self.0
            .request(&lamps::ADD_LAMP)
            .path("id", id)
            .with(|request| match body {
                None => request,
                Some(EverythingOrAddLampBodyMultipartBody::Json(body)) => request.json(body),
                Some(EverythingOrAddLampBodyMultipartBody::Multipart(body)) => {
                    request.multipart(body)
                }
            })
            .send_any()
    }
}
