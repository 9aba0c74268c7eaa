//! Operations without a tag: `lamps`.

use openapi_runtime::{
    client::Call,
    http::{NoError, Response},
};
use crate::client::Client;
use crate::operations::lamps::{self, *};

/// Operations without a tag: `lamps`.
impl Client {
    /// `PUT /lamps/{handle}/{api}/{default}`.
    ///
    /// Answers:
    /// - 204: Done.
    ///
    /// Parameters that may be left out are set by [`Call::params`]: [`PutLampParams`].
    #[inline]
    pub fn put_lamp(
        &self,
        handle2: &str,
        api2: &str,
        default: &str,
        body: Option<&str>,
    ) -> Call<(), NoError, PutLampParams> {
        self.0
            .request(&lamps::PUT_LAMP)
            .path("handle", &handle2)
            .path("api", &api2)
            .path("default", &default)
            .text_optional(body.as_ref())
            .send(Response::empty)
    }
}
