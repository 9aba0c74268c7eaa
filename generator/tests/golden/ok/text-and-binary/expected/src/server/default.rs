//! Operations tagged `default`.

use openapi_runtime::{
    Binary, http::{NoError, Reply},
    server::{Routes, handle},
};
use crate::operations::default;

/// The operations tagged `default`.
pub trait Default2: Send + Sync + 'static {
    /// `PUT /notes`.
    fn write_note(
        &self,
        body: String,
    ) -> impl Future<Output = Result<String, NoError>> + Send;

    /// `PUT /picture`.
    fn write_picture(
        &self,
        body: Binary,
    ) -> impl Future<Output = Result<Binary, NoError>> + Send;
}

/// Adds the routes of these operations.
pub fn routes<A: Default2>(routes: &mut Routes<A>) {
    routes
        .add(
            &default::WRITE_NOTE,
            |api, mut request| {
                let body = request.text();
                request.accept()?;
                let body = body?;
                handle(async move {
                    Reply::of(api.write_note(body).await, |body| Reply::text(200, body))
                })
            },
        );
    routes
        .add(
            &default::WRITE_PICTURE,
            |api, mut request| {
                let body = request.binary();
                request.accept()?;
                let body = body?;
                handle(async move {
                    Reply::of(
                        api.write_picture(body).await,
                        |body| Reply::binary(200, body),
                    )
                })
            },
        );
}
