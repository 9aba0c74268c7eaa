//! Response headers that the document describes (OpenAPI 3.1.0, Header Object).

use std::ops::{Deref, DerefMut};

use super::parameter::Parameter;
use super::reply::Reply;
use super::response::Response;
use crate::decode::Decode;
use crate::encode::Encode;
use crate::report::Report;
use crate::validate::Validate;

/// A response's body together with the headers that the document describes. It stands for the body where that is wanted:
/// `answer.len()`, `for lamp in answer`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct WithHeaders<Body, Headers> {
    /// The body. Its own members, one called `body` among them, are those of the whole: `issue.body` is the issue's.
    pub inner: Body,
    /// The headers.
    pub headers: Headers,
}

impl<Body, Headers> Deref for WithHeaders<Body, Headers> {
    type Target = Body;

    fn deref(&self) -> &Body {
        &self.inner
    }
}

impl<Body, Headers> DerefMut for WithHeaders<Body, Headers> {
    fn deref_mut(&mut self) -> &mut Body {
        &mut self.inner
    }
}

impl<Body: IntoIterator, Headers> IntoIterator for WithHeaders<Body, Headers> {
    type Item = Body::Item;
    type IntoIter = Body::IntoIter;

    fn into_iter(self) -> Body::IntoIter {
        self.inner.into_iter()
    }
}

/// Headers of a response, as a struct with a field for each.
pub trait Headers: Sized {
    /// What the document says about each of them.
    fn described() -> &'static [Parameter];

    /// Reads them.
    ///
    /// # Errors
    /// The first header that is missing, or that its type can't hold.
    fn read(source: &HeaderSource<'_>) -> Result<Self, Report>;

    /// Writes them.
    fn write(&self, target: &mut HeaderTarget);
}

impl<H: Headers> Headers for Box<H> {
    fn described() -> &'static [Parameter] {
        H::described()
    }

    fn read(source: &HeaderSource<'_>) -> Result<Self, Report> {
        H::read(source).map(Self::new)
    }

    fn write(&self, target: &mut HeaderTarget) {
        H::write(self, target);
    }
}

/// The headers of a response while they are read.
#[derive(Debug)]
pub struct HeaderSource<'a> {
    response: &'a Response,
    described: &'static [Parameter],
}

impl HeaderSource<'_> {
    /// A header that must be there.
    ///
    /// # Errors
    /// When it is absent, or not what the type can hold.
    pub fn required<T: Decode + Validate>(&self, name: &str) -> Result<T, Report> {
        self.response.header(find(self.described, name)?)
    }

    /// A header that may be absent.
    ///
    /// # Errors
    /// When it is not what the type can hold.
    pub fn optional<T: Decode + Validate>(&self, name: &str) -> Result<Option<T>, Report> {
        self.response.header_optional(find(self.described, name)?)
    }
}

/// The headers of a reply while they are written.
#[derive(Debug)]
pub struct HeaderTarget {
    reply: Reply,
    described: &'static [Parameter],
}

impl HeaderTarget {
    /// Adds a header; one that is absent or `null` is left out.
    pub fn set<T: Encode>(&mut self, name: &str, value: &T) {
        if let Ok(header) = find(self.described, name) {
            let reply = std::mem::replace(&mut self.reply, Reply::empty(200));
            self.reply = reply.header(header, value);
        }
    }
}

fn find(described: &'static [Parameter], name: &str) -> Result<&'static Parameter, Report> {
    let missing = || super::report::violation("headers", format!("has no header {name} in the document"));
    described.iter().find(|header| header.is_named(name)).ok_or_else(missing)
}

impl Response {
    /// The headers that the document describes.
    ///
    /// # Errors
    /// The first of them that is missing, or that its type can't hold.
    pub fn described_headers<H: Headers>(&self) -> Result<H, Report> {
        H::read(&HeaderSource { response: self, described: H::described() })
    }

    /// The body as `read` reads it, and the headers that the document describes.
    ///
    /// # Errors
    /// What keeps either from being read.
    pub fn with_headers<B, H: Headers>(
        &self,
        read: impl FnOnce(&Self) -> Result<B, Report>,
    ) -> Result<WithHeaders<B, H>, Report> {
        Ok(WithHeaders { inner: read(self)?, headers: self.described_headers()? })
    }
}

impl Reply {
    /// Adds the headers that the document describes.
    pub fn described_headers<H: Headers>(self, headers: &H) -> Self {
        let mut target = HeaderTarget { reply: self, described: H::described() };
        headers.write(&mut target);
        target.reply
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::schema;

    #[derive(Debug, PartialEq)]
    struct Limits {
        left: i64,
        link: Option<String>,
    }

    impl Headers for Limits {
        fn described() -> &'static [Parameter] {
            static HEADERS: &[Parameter] =
                &[Parameter::header("X-Left", &schema::INTEGER).required(), Parameter::header("Link", &schema::STRING)];
            HEADERS
        }

        fn read(source: &HeaderSource<'_>) -> Result<Self, Report> {
            Ok(Self { left: source.required("X-Left")?, link: source.optional("Link")? })
        }

        fn write(&self, target: &mut HeaderTarget) {
            target.set("X-Left", &self.left);
            target.set("Link", &self.link);
        }
    }

    fn round(limits: &Limits) -> Result<WithHeaders<Vec<i64>, Limits>, Report> {
        let reply = Reply::json(200, &vec![1_i64]).described_headers(limits);
        Response::from(reply.into_http().unwrap()).with_headers(Response::json)
    }

    #[test]
    fn headers_come_back_beside_the_body() {
        for link in [None, Some("<a>; rel=next".to_owned())] {
            let answer = round(&Limits { left: 3, link: link.clone() }).unwrap();
            assert_eq!(answer, WithHeaders { inner: vec![1], headers: Limits { left: 3, link } });
        }
    }

    #[test]
    fn an_answer_stands_for_its_body() {
        let mut answer = round(&Limits { left: 3, link: None }).unwrap();
        answer.push(2);
        let mut sum = 0;
        for number in &*answer {
            sum += number;
        }
        assert_eq!((answer.len(), sum, answer.headers.left), (2, 3, 3));
    }

    #[test]
    fn a_required_header_is_missed() {
        let response = Response::from(Reply::json(200, &1_i64).into_http().unwrap());
        let report = response.described_headers::<Limits>().unwrap_err();
        assert_eq!(report.violations()[0].keyword, "required");
    }
}
