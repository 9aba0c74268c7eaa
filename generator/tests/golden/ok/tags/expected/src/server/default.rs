//! Operations tagged `default`.

use openapi_runtime::{
    http::{NoError, Reply},
    server::{Routes, handle},
};
use crate::operations::default;

/// The operations tagged `default`.
pub trait Default2: Send + Sync + 'static {
    /// `GET /other`.
    fn list_others(&self) -> impl Future<Output = Result<(), NoError>> + Send;
}

/// Adds the routes of these operations.
pub fn routes<A: Default2>(routes: &mut Routes<A>) {
    routes
        .add(
            &default::LIST_OTHERS,
            |api, _| {
                handle(async move {
                    Reply::of(api.list_others().await, |()| Reply::empty(204))
                })
            },
        );
}
