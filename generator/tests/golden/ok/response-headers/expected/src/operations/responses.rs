//! Responses by status that several operations share.

use openapi_runtime::{
    Report,
    http::{HeaderSource, HeaderTarget, Headers, Parameter},
};
use crate::schema;

/// Headers of a response.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct LinkHeaders {
    /// The header `Link`.
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
