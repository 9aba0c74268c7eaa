//! A server as the generator writes it, and an API behind it.

use openapi_runtime::http::{NoError, Reply, Responses, StatusCode};
use openapi_runtime::server::{
    AuthError, Authenticate, HandlerResult, Presented, PresentedCredential, Refusal, Routes, handle,
};
use openapi_runtime::{Binary, Encode, Uuid, Value, encode};
use serde_json::json;

use super::client::PetsUpdateParams;
use super::models::{Pet, Problem, Upload};
use super::operations::*;

pub(crate) trait Pets: Authenticate {
    fn pets_update(
        &self,
        identity: Self::Identity,
        pet_id: Uuid,
        page_size: i64,
        params: PetsUpdateParams,
        body: Pet,
    ) -> impl Future<Output = HandlerResult<Pet, PetsUpdateError>> + Send;
    fn pets_list(
        &self,
        identity: Option<Self::Identity>,
        filter: Option<Pet>,
        like: Option<Pet>,
        verbose: Option<bool>,
    ) -> impl Future<Output = HandlerResult<Value, NoError>> + Send;
    fn pets_upload(&self, body: Upload) -> impl Future<Output = HandlerResult<Upload, NoError>> + Send;
    fn pets_picture(
        &self,
        pet_id: Uuid,
        kind: String,
        body: Option<Binary>,
    ) -> impl Future<Output = HandlerResult<Binary, NoError>> + Send;
    fn pets_form(&self, body: Pet) -> impl Future<Output = HandlerResult<Pet, NoError>> + Send;
    fn keys(&self, identity: Self::Identity) -> impl Future<Output = HandlerResult<String, NoError>> + Send;
    fn jobs(&self, body: String) -> impl Future<Output = HandlerResult<JobsOk, NoError>> + Send;
    fn styles(&self, arguments: Value) -> impl Future<Output = HandlerResult<Value, NoError>> + Send;
}

pub(crate) fn routes<A: Pets>(routes: &mut Routes<A>) {
    routes.add_authenticated(&PETS_UPDATE, |api, identity, mut request| {
        let pet_id = request.path("pet_id");
        let page_size = request.query("page_size");
        let tags = request.query_optional("tags");
        let x_trace = request.header_optional("X-Trace");
        let visit = request.cookie_optional("visit");
        let body = request.json();
        request.accept()?;
        let params = PetsUpdateParams { tags: tags?, x_trace: x_trace?, visit: visit? };
        let (pet_id, page_size, body) = (pet_id?, page_size?, body?);
        handle(async move { api.pets_update(identity, pet_id, page_size, params, body).await }, |ok| {
            Reply::json(200, ok)
        })
    });
    routes.add_optional(&PETS_LIST, |api, identity, mut request| {
        let filter = request.query_optional("filter");
        let like = request.query_optional("like");
        let verbose = request.query_optional("verbose");
        request.accept()?;
        let (filter, like, verbose) = (filter?, like?, verbose?);
        handle(async move { api.pets_list(identity, filter, like, verbose).await }, |ok| Reply::json(200, ok))
    });
    routes.add(&PETS_UPLOAD, |api, mut request| {
        let body = request.multipart();
        request.accept()?;
        let body = body?;
        handle(async move { api.pets_upload(body).await }, |ok| Reply::json(200, ok))
    });
    routes.add(&PETS_PICTURE, |api, mut request| {
        let pet_id = request.path("pet_id");
        let kind = request.path("kind");
        let body = request.binary_optional();
        request.accept()?;
        let (pet_id, kind, body) = (pet_id?, kind?, body?);
        handle(async move { api.pets_picture(pet_id, kind, body).await }, |ok| Reply::binary(200, ok))
    });
    routes.add(&PETS_FORM, |api, mut request| {
        let body = request.form();
        request.accept()?;
        let body = body?;
        handle(async move { api.pets_form(body).await }, |ok| Reply::json(200, ok))
    });
    routes.add_authenticated(&KEYS, |api, identity, mut request| {
        request.accept()?;
        handle(async move { api.keys(identity).await }, |ok| Reply::text(200, ok))
    });
    routes.add(&JOBS, |api, mut request| {
        let body = request.text();
        request.accept()?;
        let body = body?;
        handle(async move { api.jobs(body).await }, Responses::write)
    });
    routes.add(&STYLES, |api, mut request| {
        let simple = request.path::<String>("simple");
        let label = request.path::<Vec<i64>>("label");
        let matrix = request.path::<Pet>("matrix");
        let pipes = request.query_optional::<Vec<String>>("pipes");
        let spaces = request.query_optional::<Vec<String>>("spaces");
        let pet = request.query_optional::<Pet>("pet");
        let many = request.query_optional::<Vec<String>>("many");
        let x_pet = request.header_optional::<Pet>("X-Pet");
        request.accept()?;
        let value = |value: &dyn Encode| encode::to_value(value);
        let arguments =
            [value(&simple?), value(&label?), value(&matrix?), value(&pipes?), value(&spaces?), value(&pet?)];
        let arguments = [&arguments[..], &[value(&many?), value(&x_pet?)]].concat();
        handle(async move { api.styles(Value::Array(arguments)).await }, |ok| Reply::json(200, ok))
    });
}

/// Answers with what it is asked.
pub(crate) struct Echo;

impl Authenticate for Echo {
    type Identity = String;

    async fn authenticate(&self, credentials: &[Presented<'_>]) -> Result<String, AuthError> {
        let mut known = Vec::new();
        for presented in credentials {
            match &presented.credential {
                PresentedCredential::Token(token) if token == "reader" && presented.scopes.contains(&"write") => {
                    return Err(AuthError::Forbidden);
                }
                PresentedCredential::Token(text) | PresentedCredential::ApiKey(text) if text.starts_with("wrong") => {
                    return Err(AuthError::Unauthorized);
                }
                PresentedCredential::Token(text) | PresentedCredential::ApiKey(text) => {
                    known.push(format!("{}={text}", presented.scheme));
                }
                PresentedCredential::Basic { user, password } => known.push(format!("{user}:{password}")),
                PresentedCredential::Certificate(_) => return Err(AuthError::Unauthorized),
            }
        }
        Ok(known.join(" "))
    }
}

impl Pets for Echo {
    async fn pets_update(
        &self,
        _: String,
        pet_id: Uuid,
        page_size: i64,
        params: PetsUpdateParams,
        body: Pet,
    ) -> HandlerResult<Pet, PetsUpdateError> {
        let PetsUpdateParams { tags, x_trace, visit } = params;
        let detail = format!("{pet_id} {page_size} {tags:?} {x_trace:?} {visit:?}");
        match body.name.as_str() {
            "400" => Err(PetsUpdateError::BadRequest(Problem { detail }).into()),
            "404" => Err(PetsUpdateError::ClientError(StatusCode::NOT_FOUND, Problem { detail }).into()),
            _ => Ok(body),
        }
    }

    async fn pets_list(
        &self,
        identity: Option<String>,
        filter: Option<Pet>,
        like: Option<Pet>,
        verbose: Option<bool>,
    ) -> HandlerResult<Value, NoError> {
        Ok(json!([identity, encode::to_value(&filter), encode::to_value(&like), verbose]))
    }

    async fn pets_upload(&self, mut body: Upload) -> HandlerResult<Upload, NoError> {
        let bytes = body.file.bytes().iter().map(u8::to_string).collect::<Vec<_>>().join(" ");
        let text = format!("{:?} {:?} {bytes}", body.file.file_name(), body.file.content_type());
        body.file = Binary::from(text.into_bytes());
        Ok(body)
    }

    async fn pets_picture(&self, pet_id: Uuid, kind: String, body: Option<Binary>) -> HandlerResult<Binary, NoError> {
        let text = format!("{pet_id} {kind}");
        Ok(body.unwrap_or_else(|| Binary::from(text.into_bytes()).with_content_type("text/x-none")))
    }

    async fn pets_form(&self, body: Pet) -> HandlerResult<Pet, NoError> {
        Ok(body)
    }

    async fn keys(&self, identity: String) -> HandlerResult<String, NoError> {
        Ok(identity)
    }

    async fn jobs(&self, body: String) -> HandlerResult<JobsOk, NoError> {
        Ok(if body.is_empty() || body == "later" { JobsOk::Accepted { retry_after: 7 } } else { JobsOk::Done(body) })
    }

    async fn styles(&self, arguments: Value) -> HandlerResult<Value, NoError> {
        Ok(arguments)
    }
}

/// Serves the API and gives its URL.
pub(crate) async fn serve() -> String {
    let mut all = Routes::new(Echo).body_limit(2000);
    routes(&mut all);
    start(all.into_router()).await
}

/// Serves the API with its own type of error for refusals.
pub(crate) async fn serve_with_own_refusals() -> String {
    let own =
        |refusal: &Refusal| Reply::json(refusal.status().as_u16(), &Problem { detail: refusal.detail().to_owned() });
    let mut all = Routes::new(Echo).on_refusal(own);
    routes(&mut all);
    start(openapi_runtime::server::axum::Router::new().nest("/api", all.into_router())).await
}

/// Serves anything.
pub(crate) async fn start(router: axum::Router) -> String {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(async move { axum::serve(listener, router).await });
    url
}
