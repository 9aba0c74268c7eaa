//! Operations as the generator writes them.

use openapi_runtime::http::{
    Location, MediaType, Method, Operation, Parameter, Reply, RequestBody, Requirement, Response, Responses,
    SecurityScheme, StatusCode, StatusRange, Style,
};
use openapi_runtime::schema::{self, Types};
use openapi_runtime::{Report, Rule, Schema};

use super::models::{PET, Problem};

pub(crate) static BEARER: SecurityScheme = SecurityScheme::bearer("bearer");
pub(crate) static BASIC: SecurityScheme = SecurityScheme::basic("basic");
pub(crate) static QUERY_KEY: SecurityScheme = SecurityScheme::api_key("queryKey", Location::Query, "key");
pub(crate) static COOKIE_KEY: SecurityScheme = SecurityScheme::api_key("cookieKey", Location::Cookie, "sid");
pub(crate) static HEADER_KEY: SecurityScheme = SecurityScheme::api_key("headerKey", Location::Header, "X-Key");

static SIZE: Schema = Schema(&[Rule::Type(Types::INTEGER), Rule::Range("int32", 1, 100)]);
static TAGS: Schema = Schema(&[Rule::Type(Types::ARRAY), Rule::MaxItems(3), Rule::Items(&schema::STRING)]);
static NUMBERS: Schema = Schema(&[Rule::Type(Types::ARRAY), Rule::Items(&schema::INTEGER)]);

pub(crate) static PETS_UPDATE: Operation = Operation {
    id: "pets_update",
    method: Method::PUT,
    path: "/pets/{pet_id}/",
    parameters: &[&[
        Parameter::path("pet_id", &schema::UUID),
        Parameter::query("page_size", &SIZE).required(),
        Parameter::query("tags", &TAGS).style(Style::Form, false),
        Parameter::header("X-Trace", &schema::STRING),
        Parameter::cookie("visit", &schema::STRING),
    ]],
    security: &[&[Requirement { scheme: &BEARER, scopes: &["write"] }]],
    success: &[StatusRange::code(200)],
    body: Some(RequestBody::required(&[MediaType::json("application/json")])),
    accept: "application/json",
};

pub(crate) static PETS_LIST: Operation = Operation {
    id: "pets_list",
    method: Method::GET,
    path: "/pets",
    parameters: &[&[
        Parameter::query("filter", &PET).style(Style::DeepObject, true),
        Parameter::query("like", &PET).json(),
        Parameter::query("verbose", &schema::BOOLEAN).allow_empty(),
    ]],
    security: &[&[], &[Requirement { scheme: &BEARER, scopes: &[] }]],
    success: &[StatusRange::code(200)],
    body: None,
    accept: "",
};

pub(crate) static PETS_UPLOAD: Operation = Operation {
    id: "pets_upload",
    method: Method::POST,
    path: "/pets/upload",
    parameters: &[],
    security: &[],
    success: &[StatusRange::code(200)],
    body: Some(RequestBody::required(&[MediaType::multipart("multipart/form-data")])),
    accept: "",
};

pub(crate) static PETS_PICTURE: Operation = Operation {
    id: "pets_picture",
    method: Method::PUT,
    path: "/pets/{pet_id}.{kind}",
    parameters: &[&[Parameter::path("pet_id", &schema::UUID), Parameter::path("kind", &schema::STRING)]],
    security: &[],
    success: &[StatusRange::code(200)],
    body: Some(RequestBody::optional(&[MediaType::binary("image/*")])),
    accept: "",
};

pub(crate) static PETS_FORM: Operation = Operation {
    id: "pets_form",
    method: Method::POST,
    path: "/form",
    parameters: &[],
    security: &[],
    success: &[StatusRange::code(200)],
    body: Some(RequestBody::required(&[MediaType::form("application/x-www-form-urlencoded")])),
    accept: "",
};

pub(crate) static KEYS: Operation = Operation {
    id: "keys",
    method: Method::GET,
    path: "/keys",
    parameters: &[],
    security: &[
        &[Requirement { scheme: &QUERY_KEY, scopes: &[] }, Requirement { scheme: &COOKIE_KEY, scopes: &[] }],
        &[Requirement { scheme: &HEADER_KEY, scopes: &[] }],
        &[Requirement { scheme: &BASIC, scopes: &[] }],
    ],
    success: &[StatusRange::code(200)],
    body: None,
    accept: "",
};

pub(crate) static JOBS: Operation = Operation {
    id: "jobs",
    method: Method::POST,
    path: "/jobs",
    parameters: &[],
    security: &[],
    success: &[StatusRange::class(2)],
    body: Some(RequestBody::required(&[MediaType::text("text/plain")])),
    accept: "",
};

pub(crate) static STYLES: Operation = Operation {
    id: "styles",
    method: Method::GET,
    path: "/styles/{simple}/{label}/{matrix}",
    parameters: &[&[
        Parameter::path("simple", &schema::STRING),
        Parameter::path("label", &NUMBERS).style(Style::Label, true),
        Parameter::path("matrix", &PET).style(Style::Matrix, true),
        Parameter::query("pipes", &TAGS).style(Style::PipeDelimited, false),
        Parameter::query("spaces", &TAGS).style(Style::SpaceDelimited, false),
        Parameter::query("pet", &PET),
        Parameter::query("many", &TAGS),
        Parameter::header("X-Pet", &PET).style(Style::Simple, true),
    ]],
    security: &[],
    success: &[StatusRange::code(200)],
    body: None,
    accept: "",
};

/// Two kinds of failure.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum PetsUpdateError {
    BadRequest(Problem),
    ClientError(StatusCode, Problem),
}

impl Responses for PetsUpdateError {
    fn read(response: &Response) -> Result<Option<Self>, Report> {
        Ok(Some(match response.status() {
            400 => Self::BadRequest(response.json()?),
            status if status / 100 == 4 => Self::ClientError(response.status_code(), response.json()?),
            _ => return Ok(None),
        }))
    }

    fn write(&self) -> Reply {
        match self {
            Self::BadRequest(body) => Reply::json(400, body),
            Self::ClientError(status, body) => Reply::json(status.as_u16(), body),
        }
    }
}

/// Two kinds of success.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum JobsOk {
    Done(String),
    Accepted { retry_after: i64 },
}

pub(crate) static RETRY_AFTER: Parameter = Parameter::header("Retry-After", &schema::INTEGER);

impl Responses for JobsOk {
    fn read(response: &Response) -> Result<Option<Self>, Report> {
        Ok(Some(match response.status() {
            200 => Self::Done(response.text()?),
            202 => Self::Accepted { retry_after: response.header(&RETRY_AFTER)? },
            _ => return Ok(None),
        }))
    }

    fn write(&self) -> Reply {
        match self {
            Self::Done(text) => Reply::text(200, text),
            Self::Accepted { retry_after } => Reply::empty(202).header(&RETRY_AFTER, retry_after),
        }
    }
}
