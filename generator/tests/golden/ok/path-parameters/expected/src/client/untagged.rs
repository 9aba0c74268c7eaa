//! Operations without a tag.

use openapi_runtime::{
    Uuid, client::Call,
    http::{NoError, Response},
};
use crate::models::ReadLampFormat;
use crate::{client::Client, operations::untagged};

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
            .request(&untagged::READ_LAMP)
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
            .request(&untagged::REMOVE_LAMP)
            .path("house-id", &house_id)
            .path("number", &number)
            .path("format", &format)
            .send(Response::empty)
    }

    /// `GET /lists/{plain}/{label}/{matrix}`.
    ///
    /// Answers:
    /// - 204: Done.
    #[inline]
    pub fn styles(
        &self,
        plain: &[String],
        label: &[String],
        matrix: &[String],
    ) -> Call<(), NoError> {
        self.0
            .request(&untagged::STYLES)
            .path("plain", &plain)
            .path("label", &label)
            .path("matrix", &matrix)
            .send(Response::empty)
    }
}
