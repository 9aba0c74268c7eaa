//! Operations without a tag: `houses`.

use openapi_runtime::{
    Uuid, client::Call,
    http::{NoError, Response},
};
use crate::models::ReadLampFormat;
use crate::client::Client;
use crate::operations::houses;

/// Operations without a tag: `houses`.
impl Client {
    /// `GET /houses/{house-id}/lamps/{number}.{format}`.
    ///
    /// Answers:
    /// - 204: Done.
    #[inline]
    pub fn read_lamp(
        &self,
        house_id: Uuid,
        number: i64,
        format: &ReadLampFormat,
    ) -> Call<(), NoError> {
        self.0
            .request(&houses::READ_LAMP)
            .path("house-id", &house_id)
            .path("number", &number)
            .path("format", format)
            .send(Response::empty)
    }

    /// `DELETE /houses/{house-id}/lamps/{number}.{format}`.
    ///
    /// Answers:
    /// - 204: Done.
    #[inline]
    pub fn remove_lamp(&self, house_id: Uuid, number: i64, format: &str) -> Call<(), NoError> {
        self.0
            .request(&houses::REMOVE_LAMP)
            .path("house-id", &house_id)
            .path("number", &number)
            .path("format", &format)
            .send(Response::empty)
    }
}
