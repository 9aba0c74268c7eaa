//! A client as the generator writes it.

use openapi_runtime::client::{self, Builder, Call, Server};
use openapi_runtime::http::{HeaderSource, HeaderTarget, Headers, NoError, Parameter, Response, WithHeaders};
use openapi_runtime::{Binary, Report, Uuid, Value, schema};

use super::models::{Pet, Upload};
use super::operations::*;

#[derive(Clone, Debug)]
pub(crate) struct Client(client::Client);

impl From<client::Client> for Client {
    fn from(client: client::Client) -> Self {
        Self(client)
    }
}

#[derive(Clone, Debug, Default)]
pub(crate) struct PetsUpdateParams {
    pub(crate) tags: Option<Vec<String>>,
    pub(crate) x_trace: Option<String>,
    pub(crate) visit: Option<String>,
}

#[derive(Clone, Debug, Default)]
pub(crate) struct PetsListParams {
    pub(crate) filter: Option<Pet>,
    pub(crate) like: Option<Pet>,
    pub(crate) verbose: Option<bool>,
}

#[derive(Clone, Debug, Default)]
pub(crate) struct StylesParams {
    pub(crate) pipes: Option<Vec<String>>,
    pub(crate) spaces: Option<Vec<String>>,
    pub(crate) pet: Option<Pet>,
    pub(crate) many: Option<Vec<String>>,
    pub(crate) x_pet: Option<Pet>,
}

/// Headers of an answer that names the page after it.
#[derive(Clone, Debug, Default)]
pub(crate) struct Links {
    pub(crate) link: Option<String>,
}

impl Headers for Links {
    fn described() -> &'static [Parameter] {
        static HEADERS: &[Parameter] = &[Parameter::header("Link", &schema::STRING)];
        HEADERS
    }

    fn read(source: &HeaderSource<'_>) -> Result<Self, Report> {
        Ok(Self { link: source.optional("Link")? })
    }

    fn write(&self, target: &mut HeaderTarget) {
        target.set("Link", &self.link);
    }
}

impl Client {
    pub(crate) fn builder(base_url: impl Into<String>) -> Builder<Self> {
        Builder::new(base_url)
    }

    pub(crate) fn pets_update(
        &self,
        pet_id: Uuid,
        page_size: i64,
        body: &Pet,
        params: &PetsUpdateParams,
    ) -> Call<Pet, PetsUpdateError> {
        self.0
            .request(&PETS_UPDATE)
            .path("pet_id", &pet_id)
            .query("page_size", &page_size)
            .query("tags", &params.tags)
            .header("X-Trace", &params.x_trace)
            .cookie("visit", &params.visit)
            .json(body)
            .send(Response::json)
    }

    pub(crate) fn pets_list(&self, params: &PetsListParams) -> Call<Value, NoError> {
        self.0
            .request(&PETS_LIST)
            .query("filter", &params.filter)
            .query("like", &params.like)
            .query("verbose", &params.verbose)
            .send(Response::json)
    }

    pub(crate) fn pets_upload(&self, body: &Upload) -> Call<Upload, NoError> {
        self.0.request(&PETS_UPLOAD).multipart(body).send(Response::json)
    }

    pub(crate) fn pets_picture(&self, pet_id: Uuid, kind: &String, body: Option<&Binary>) -> Call<Binary, NoError> {
        let request = self.0.request(&PETS_PICTURE).path("pet_id", &pet_id).path("kind", kind);
        request.binary_optional(body).send(Response::binary)
    }

    pub(crate) fn pets_form(&self, body: &Pet) -> Call<Pet, NoError> {
        self.0.request(&PETS_FORM).form(body).send(Response::json)
    }

    pub(crate) fn keys_in_pages(&self) -> Call<WithHeaders<String, Links>, NoError> {
        self.0.request(&KEYS).send(|response| response.with_headers(Response::text))
    }

    pub(crate) fn keys(&self) -> Call<String, NoError> {
        self.0.request(&KEYS).send(Response::text)
    }

    /// The same operations with a server of their own.
    pub(crate) fn keys_elsewhere(&self) -> Call<String, NoError> {
        self.0.request(&KEYS).servers(const { &[Server::new("https://keys.example.org/v1/")] }).send(Response::text)
    }

    pub(crate) fn pets_elsewhere(&self) -> Call<Value, NoError> {
        self.0
            .request(&PETS_LIST)
            .servers(const { &[Server::new("https://keys.example.org/v1/")] })
            .send(Response::json)
    }

    pub(crate) fn jobs(&self, body: &String) -> Call<JobsOk, NoError> {
        self.0.request(&JOBS).text(body).send_any()
    }

    pub(crate) fn styles(
        &self,
        simple: &String,
        label: &Vec<i64>,
        matrix: &Pet,
        params: &StylesParams,
    ) -> Call<Value, NoError> {
        self.0
            .request(&STYLES)
            .path("simple", simple)
            .path("label", label)
            .path("matrix", matrix)
            .query("pipes", &params.pipes)
            .query("spaces", &params.spaces)
            .query("pet", &params.pet)
            .query("many", &params.many)
            .header("X-Pet", &params.x_pet)
            .send(Response::json)
    }
}
