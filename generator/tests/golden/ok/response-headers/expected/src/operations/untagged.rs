//! Operations tagged `untagged`.

use openapi_runtime::{
    Map, Report, Rule, Schema, Validate,
    http::{
        HeaderSource, HeaderTarget, Headers, Method, Operation, Parameter, Reply, Response,
        Responses, StatusRange, WithHeaders,
    },
    number::Num,
};
use crate::models::HeaderXReasonsItem;
use crate::schema::{self, Types};

pub(crate) static LIST_LAMPS: Operation = Operation {
    id: "listLamps",
    method: Method::GET,
    path: "/lamps",
    parameters: &[],
    security: &[],
    success: &[StatusRange::code(200)],
    body: None,
    accept: "application/json",
};

/// The responses that mean failure of `GET /lamps`.
#[derive(Clone, Debug, PartialEq)]
pub enum ListLampsError {
    /// Status 304.
    NotModified(ListLampsNotModifiedHeaders),
    /// Any other status of the class 4XX.
    ClientError(u16, WithHeaders<String, ListLampsClientErrorHeaders>),
}

impl Responses for ListLampsError {
    #[inline]
    fn read(response: &Response) -> Result<Option<Self>, Report> {
        Ok(Some(match response.status() {
            304 => Self::NotModified(response.described_headers()?),
            status if status / 100 == 4 => {
                Self::ClientError(status, response.with_headers(Response::json)?)
            }
            _ => return Ok(None),
        }))
    }

    #[inline]
    fn write(&self) -> Reply {
        match self {
            Self::NotModified(headers) => Reply::empty(304).described_headers(headers),
            Self::ClientError(status, answer) => {
                Reply::json(*status, &answer.body).described_headers(&answer.headers)
            }
        }
    }
}

/// Headers of a response.
#[derive(Clone, Debug, PartialEq)]
pub struct ListLampsOkHeaders {
    /// Calls an hour.
    pub x_rate_limit: Option<i64>,
    /// Calls that are left.
    ///
    /// At least 0.
    pub x_rate_left: i64,
}

impl Headers for ListLampsOkHeaders {
    #[inline]
    fn described() -> &'static [Parameter] {
        static HEADERS: &[Parameter] = &[
            Parameter::header("X-Rate-Limit", &schema::INTEGER),
            Parameter::header(
                "X-Rate-Left",
                &Schema(&[Rule::Type(Types::INTEGER), Rule::Minimum(Num::Int(0))]),
            ).required(),
        ];
        HEADERS
    }

    #[inline]
    fn read(source: &HeaderSource<'_>) -> Result<Self, Report> {
        Ok(Self {
            x_rate_limit: source.optional("X-Rate-Limit")?,
            x_rate_left: source.required("X-Rate-Left")?,
        })
    }

    #[inline]
    fn write(&self, target: &mut HeaderTarget) {
        target.set("X-Rate-Limit", &self.x_rate_limit);
        target.set("X-Rate-Left", &self.x_rate_left);
    }
}

/// Headers of a response.
#[derive(Clone, Debug, PartialEq)]
pub struct ListLampsNotModifiedHeaders {
    /// The header `ETag`.
    pub e_tag: String,
}

impl Headers for ListLampsNotModifiedHeaders {
    #[inline]
    fn described() -> &'static [Parameter] {
        static HEADERS: &[Parameter] = &[Parameter::header("ETag", &schema::STRING).required()];
        HEADERS
    }

    #[inline]
    fn read(source: &HeaderSource<'_>) -> Result<Self, Report> {
        Ok(Self { e_tag: source.required("ETag")? })
    }

    #[inline]
    fn write(&self, target: &mut HeaderTarget) {
        target.set("ETag", &self.e_tag);
    }
}

/// Headers of a response.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListLampsClientErrorHeaders {
    /// Calls an hour.
    pub x_rate_limit: Option<i64>,
    /// The header `X-Reasons`.
    pub x_reasons: Option<Vec<HeaderXReasonsItem>>,
}

impl Headers for ListLampsClientErrorHeaders {
    #[inline]
    fn described() -> &'static [Parameter] {
        static HEADERS: &[Parameter] = &[
            Parameter::header("X-Rate-Limit", &schema::INTEGER),
            Parameter::header(
                "X-Reasons",
                &Schema(&[Rule::Type(Types::ARRAY), Rule::Items(HeaderXReasonsItem::SCHEMA)]),
            ),
        ];
        HEADERS
    }

    #[inline]
    fn read(source: &HeaderSource<'_>) -> Result<Self, Report> {
        Ok(Self {
            x_rate_limit: source.optional("X-Rate-Limit")?,
            x_reasons: source.optional("X-Reasons")?,
        })
    }

    #[inline]
    fn write(&self, target: &mut HeaderTarget) {
        target.set("X-Rate-Limit", &self.x_rate_limit);
        target.set("X-Reasons", &self.x_reasons);
    }
}

pub(crate) static DELETE_LAMPS: Operation = Operation {
    id: "deleteLamps",
    method: Method::DELETE,
    path: "/lamps",
    parameters: &[],
    security: &[],
    success: &[StatusRange::code(204)],
    body: None,
    accept: "",
};

/// Headers of a response.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteLampsNoContentHeaders {
    /// The header `X-Count`.
    pub x_count: Option<i64>,
    /// The header `X-State`.
    pub x_state: Option<Map<bool>>,
}

impl Headers for DeleteLampsNoContentHeaders {
    #[inline]
    fn described() -> &'static [Parameter] {
        static HEADERS: &[Parameter] = &[
            Parameter::header("X-Count", &schema::INTEGER),
            Parameter::header(
                "X-State",
                &Schema(&[Rule::Type(Types::OBJECT), Rule::AdditionalProperties(&schema::BOOLEAN)]),
            ).json(),
        ];
        HEADERS
    }

    #[inline]
    fn read(source: &HeaderSource<'_>) -> Result<Self, Report> {
        Ok(Self { x_count: source.optional("X-Count")?, x_state: source.optional("X-State")? })
    }

    #[inline]
    fn write(&self, target: &mut HeaderTarget) {
        target.set("X-Count", &self.x_count);
        target.set("X-State", &self.x_state);
    }
}

pub(crate) static LIST_ROOMS: Operation = Operation {
    id: "listRooms",
    method: Method::GET,
    path: "/rooms",
    parameters: &[],
    security: &[],
    success: &[StatusRange::code(200)],
    body: None,
    accept: "application/json",
};

pub(crate) static ADD_ROOM: Operation = Operation {
    id: "addRoom",
    method: Method::POST,
    path: "/rooms",
    parameters: &[],
    security: &[],
    success: &[StatusRange::code(200)],
    body: None,
    accept: "application/json",
};
