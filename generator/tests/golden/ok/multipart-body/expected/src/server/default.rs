//! Operations tagged `default`.

use openapi_runtime::{
    http::{NoError, Reply},
    server::{Routes, handle},
};
use crate::models::AddPictureBody;
use crate::operations::default;

/// The operations tagged `default`.
pub trait Default2: Send + Sync + 'static {
    /// `POST /lamps/picture`.
    fn add_picture(
        &self,
        body: AddPictureBody,
    ) -> impl Future<Output = Result<(), NoError>> + Send;
}

/// Adds the routes of these operations.
pub fn routes<A: Default2>(routes: &mut Routes<A>) {
    routes
        .add(
            &default::ADD_PICTURE,
            |api, mut request| {
                let body = request.multipart();
                request.accept()?;
                let body = body?;
                handle(async move {
                    Reply::of(api.add_picture(body).await, |()| Reply::empty(204))
                })
            },
        );
}
