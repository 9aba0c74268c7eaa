//! Headers, bodies of several media types, and sets of responses that operations may share.

use openapi_runtime::{
    Map, Report, Rule, Schema, Validate,
    http::{HeaderSource, HeaderTarget, Headers, Parameter},
    number::Num,
};
use crate::models::HeaderXReasonsItem;
use crate::schema::{self, Types};

/// Headers of a response.
#[derive(Clone, Debug, PartialEq)]
pub struct XRateLimitAndXRateLeftHeaders {
    /// Calls an hour.
    pub x_rate_limit: Option<i64>,
    /// Calls that are left.
    ///
    /// At least 0.
    pub x_rate_left: i64,
}

impl Headers for XRateLimitAndXRateLeftHeaders {
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
pub struct ETagHeaders {
    pub e_tag: String,
}

impl Headers for ETagHeaders {
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
pub struct XRateLimitAndXReasonsHeaders {
    /// Calls an hour.
    pub x_rate_limit: Option<i64>,
    pub x_reasons: Option<Vec<HeaderXReasonsItem>>,
}

impl Headers for XRateLimitAndXReasonsHeaders {
    #[inline]
    fn described() -> &'static [Parameter] {
        static HEADERS: &[Parameter] = &[
            Parameter::header("X-Rate-Limit", &schema::INTEGER),
            Parameter::header("X-Reasons", schema::list_of!(HeaderXReasonsItem::SCHEMA)),
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

/// Headers of a response.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct XCountAndXStateHeaders {
    pub x_count: Option<i64>,
    pub x_state: Option<Map<bool>>,
}

impl Headers for XCountAndXStateHeaders {
    #[inline]
    fn described() -> &'static [Parameter] {
        static HEADERS: &[Parameter] = &[
            Parameter::header("X-Count", &schema::INTEGER),
            Parameter::header("X-State", schema::map_of!(&schema::BOOLEAN)).json(),
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

/// Headers of a response.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct LinkHeaders {
    pub link: Option<String>,
}

impl Headers for LinkHeaders {
    #[inline]
    fn described() -> &'static [Parameter] {
        static HEADERS: &[Parameter] = &[Parameter::header("Link", &schema::STRING)];
        HEADERS
    }

    #[inline]
    fn read(source: &HeaderSource<'_>) -> Result<Self, Report> {
        Ok(Self { link: source.optional("Link")? })
    }

    #[inline]
    fn write(&self, target: &mut HeaderTarget) {
        target.set("Link", &self.link);
    }
}
