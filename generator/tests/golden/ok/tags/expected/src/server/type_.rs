//! Operations tagged `type`.

use openapi_runtime::{
    http::{NoError, Reply},
    server::{Routes, handle},
};
use crate::operations::type_;

/// The operations tagged `type`.
pub trait Type: Send + Sync + 'static {
    /// `GET /type`.
    fn list_types(&self) -> impl Future<Output = Result<(), NoError>> + Send;
}

/// Adds the routes of these operations.
pub fn routes<A: Type>(routes: &mut Routes<A>) {
    routes
        .add(
            &type_::LIST_TYPES,
            |api, _| {
                handle(async move {
                    Reply::of(api.list_types().await, |()| Reply::empty(204))
                })
            },
        );
}
