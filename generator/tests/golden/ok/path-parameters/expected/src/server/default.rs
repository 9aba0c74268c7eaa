//! Operations tagged `default`.

use openapi_runtime::{
    Uuid, http::{NoError, Reply},
    server::{Routes, handle},
};
use crate::models::ReadLampFormat;
use crate::operations::default;

/// The operations tagged `default`.
pub trait Default2: Send + Sync + 'static {
    /// `GET /houses/{house-id}/lamps/{number}.{format}`.
    fn read_lamp(
        &self,
        house_id: Uuid,
        number: i64,
        format: ReadLampFormat,
    ) -> impl Future<Output = Result<(), NoError>> + Send;

    /// `DELETE /houses/{house-id}/lamps/{number}.{format}`.
    fn remove_lamp(
        &self,
        house_id: Uuid,
        number: i64,
        format: String,
    ) -> impl Future<Output = Result<(), NoError>> + Send;

    /// `GET /lists/{plain}/{label}/{matrix}`.
    fn styles(
        &self,
        plain: Vec<String>,
        label: Vec<String>,
        matrix: Vec<String>,
    ) -> impl Future<Output = Result<(), NoError>> + Send;
}

/// Adds the routes of these operations.
pub fn routes<A: Default2>(routes: &mut Routes<A>) {
    routes
        .add(
            &default::READ_LAMP,
            |api, mut request| {
                let house_id = request.path("house-id");
                let number = request.path("number");
                let format = request.path("format");
                request.accept()?;
                let (house_id, number, format) = (house_id?, number?, format?);
                handle(async move {
                    Reply::of(
                        api.read_lamp(house_id, number, format).await,
                        |()| Reply::empty(204),
                    )
                })
            },
        );
    routes
        .add(
            &default::REMOVE_LAMP,
            |api, mut request| {
                let house_id = request.path("house-id");
                let number = request.path("number");
                let format = request.path("format");
                request.accept()?;
                let (house_id, number, format) = (house_id?, number?, format?);
                handle(async move {
                    Reply::of(
                        api.remove_lamp(house_id, number, format).await,
                        |()| Reply::empty(204),
                    )
                })
            },
        );
    routes
        .add(
            &default::STYLES,
            |api, mut request| {
                let plain = request.path("plain");
                let label = request.path("label");
                let matrix = request.path("matrix");
                request.accept()?;
                let (plain, label, matrix) = (plain?, label?, matrix?);
                handle(async move {
                    Reply::of(
                        api.styles(plain, label, matrix).await,
                        |()| Reply::empty(204),
                    )
                })
            },
        );
}
