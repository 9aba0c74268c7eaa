//! Operations without a tag: `doors`.

use openapi_runtime::{
    client::Call,
    http::{NoError, Response},
};
use crate::models::Lamps;
use crate::client::Client;
use crate::operations::doors::{self, *};

/// Operations without a tag: `doors`.
impl Client {
    /// `GET /doors`.
    ///
    /// Answers:
    /// - 200: The lamps.
    ///
    /// Parameters that may be left out are set by [`Call::params`]: [`GetDoorsParams`].
    #[inline]
    pub fn get_doors(&self) -> Call<Lamps, NoError, GetDoorsParams> {
        self.0.request(&doors::GET_DOORS).send(Response::json)
    }
}
