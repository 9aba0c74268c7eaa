//! Operations without a tag, such as `GET /doors`.

use openapi_runtime::{
    client::Call,
    http::{NoError, Response},
};
use crate::models::Lamps;
use crate::client::Client;
use crate::operations::doors::{self, *};

impl Client {
    /// `GET /doors`.
    ///
    /// Answers:
    /// - 200: The lamps.
    #[inline]
    pub fn get_doors(&self, params: &GetDoorsParams) -> Call<Lamps, NoError> {
        self.0.request(&doors::GET_DOORS).parameters(params).send(Response::json)
    }
}
