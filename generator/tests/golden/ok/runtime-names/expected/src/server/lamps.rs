//! Operations without a tag: `lamps`.

use std::sync::Arc;
use openapi_runtime::{
    http::Responses,
    server::{Authenticate, Handled, HandlerResult, Request, Routes, handle},
};
use crate::models::Uuid;
use crate::operations::EverythingOrAddLampBodyMultipartBody;
use crate::operations::lamps::{self, *};

/// Operations without a tag: `lamps`.
pub trait Lamps: Authenticate {
    /// `POST /lamps/{id}`.
    ///
    /// Answers:
    /// - 200: Done.
    /// - 202: Later.
    /// - 400: Wrong.
    /// - any other: Wrong.
    fn add_lamp(
        &self,
        identity: Self::Identity,
        id: Uuid,
        body: Option<EverythingOrAddLampBodyMultipartBody>,
        params: AddLampParams,
    ) -> impl Future<Output = HandlerResult<AddLampSuccess, AddLampError>> + Send;
}

/// Adds the routes of these operations.
pub fn routes<Implementor: Lamps>(routes: &mut Routes<Implementor>) {
    routes.add_authenticated(&lamps::ADD_LAMP, add_lamp);
}

fn add_lamp<Implementor: Lamps>(
    api: Arc<Implementor>,
    identity: Implementor::Identity,
    mut request: Request,
) -> Handled {
    let id = request.path("id");
    let body = match request.media_type() {
        1 => {
            request
                .multipart_optional()
                .map(|body| body.map(EverythingOrAddLampBodyMultipartBody::Multipart))
        }
        _ => {
            request.json_optional().map(|body| body.map(EverythingOrAddLampBodyMultipartBody::Json))
        }
    };
    let params = request.parameters();
    request.accept()?;
    let (id, body, params) = (id?, body?, params?);
    handle(async move { api.add_lamp(identity, id, body, params).await }, Responses::write)
}
