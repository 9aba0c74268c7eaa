//! What a server answered.

use ::http::{HeaderMap, StatusCode};
use bytes::Bytes;

use super::headers;
#[cfg(feature = "client")]
use super::link;
use super::parameter::Parameter;
use super::raw::Raw;
use super::reader::take;
use super::report::violation;
use crate::Binary;
use crate::decode::Decode;
use crate::report::Report;
use crate::schema;
use crate::validate::{self, Validate};

/// What a server answered: status, headers and the whole body.
///
/// Reading is lenient: what the Rust type can hold is taken, and `validate()` on the value tells the rest.
#[derive(Clone)]
pub struct Response {
    status: StatusCode,
    headers: HeaderMap,
    body: Bytes,
}

impl From<::http::Response<Bytes>> for Response {
    fn from(response: ::http::Response<Bytes>) -> Self {
        let (parts, body) = response.into_parts();
        Self { status: parts.status, headers: parts.headers, body }
    }
}

/// Without headers and body: either may hold what is secret.
impl std::fmt::Debug for Response {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Response({}, {} bytes)", self.status, self.body.len())
    }
}

impl Response {
    /// The status as a number.
    pub fn status(&self) -> u16 {
        self.status.as_u16()
    }

    /// The status.
    pub fn status_code(&self) -> StatusCode {
        self.status
    }

    /// The headers.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The target of the first link with a relation, such as `next`, in the `Link` headers (RFC 8288, section 3), as it is
    /// written there: [`Call::at`](crate::client::Call::at) sends a call there.
    #[cfg(feature = "client")]
    pub fn link(&self, relation: &str) -> Option<&str> {
        let values = self.headers.get_all(::http::header::LINK).iter().filter_map(|value| value.to_str().ok());
        values.into_iter().find_map(|value| link::target(value, relation))
    }

    /// The body.
    pub fn body(&self) -> &Bytes {
        &self.body
    }

    #[cfg(feature = "client")]
    /// The same with another body.
    pub(crate) fn with_body(self, body: Bytes) -> Self {
        Self { body, ..self }
    }

    /// The body as JSON.
    ///
    /// # Errors
    /// When it is no JSON, or not what the type can hold.
    pub fn json<T: Decode + Validate>(&self) -> Result<T, Report> {
        validate::decode_json(&self.body)
    }

    /// The body as text that stands for a scalar.
    ///
    /// # Errors
    /// When it is not UTF-8, or not what the type can hold.
    pub fn text<T: Decode + Validate>(&self) -> Result<T, Report> {
        lenient(&Raw::Content(Binary::from(self.body.to_vec())), &schema::ANY)
    }

    /// The body as it is, with its media type.
    ///
    /// # Errors
    /// None; the type is that of the other readers.
    pub fn binary(&self) -> Result<Binary, Report> {
        let content = Binary::from(self.body.to_vec());
        let media_type = self.headers.get(::http::header::CONTENT_TYPE).and_then(|value| value.to_str().ok());
        Ok(match media_type {
            Some(media_type) => content.with_content_type(media_type),
            None => content,
        })
    }

    /// Nothing: the document describes no body.
    ///
    /// # Errors
    /// None; the type is that of the other readers.
    pub fn empty(&self) -> Result<(), Report> {
        Ok(())
    }

    /// A header that may be absent.
    ///
    /// # Errors
    /// When it is not what the type can hold.
    pub fn header_optional<T: Decode + Validate>(&self, header: &Parameter) -> Result<Option<T>, Report> {
        match headers::raw(&self.headers, header)? {
            Some(raw) => lenient(&raw, header.schema).map(Some),
            None => Ok(None),
        }
    }

    /// A header.
    ///
    /// # Errors
    /// When it is absent or not what the type can hold.
    pub fn header<T: Decode + Validate>(&self, header: &Parameter) -> Result<T, Report> {
        self.header_optional(header)?.ok_or_else(|| violation("required", format!("has no header {}", header.name)))
    }
}

fn lenient<T: Decode + Validate>(raw: &Raw, rules: &'static schema::Schema) -> Result<T, Report> {
    let mut slot = None;
    take(raw, Some(rules), T::SCHEMA, false, &mut |reader, _| {
        slot = Some(T::decode(reader)?);
        Ok(true)
    })?;
    slot.ok_or_else(|| violation("type", "has no valid form"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::http::Style;

    static TAGS: Parameter = Parameter::header("X-Tags", &schema::ARRAY).style(Style::Simple, false);
    static LEFT: Parameter = Parameter::header("X-Left", &schema::INTEGER);

    fn response(body: &'static str) -> Response {
        let response = ::http::Response::builder().header("x-tags", "a, b").header("x-tags", "c").header("x-left", "7");
        response.body(Bytes::from(body)).unwrap().into()
    }

    #[test]
    fn bodies_are_read_as_their_type_asks() {
        assert_eq!(response("[1,2]").json::<Vec<i64>>().unwrap(), [1, 2]);
        assert_eq!(response("<html>").json::<Vec<i64>>().unwrap_err().violations()[0].keyword, "syntax");
        assert_eq!(response("12").text::<i64>().unwrap(), 12);
        assert_eq!(response("12").text::<String>().unwrap(), "12");
        assert_eq!(response("12").binary().unwrap().bytes(), b"12");
    }

    #[test]
    fn headers_are_lists_or_scalars() {
        assert_eq!(response("").header::<Vec<String>>(&TAGS).unwrap(), ["a", "b", "c"]);
        assert_eq!(response("").header::<i64>(&LEFT).unwrap(), 7);
        assert_eq!(response("").header_optional::<i64>(&Parameter::header("X-None", &schema::INTEGER)).unwrap(), None);
        assert!(response("").header::<i64>(&TAGS).is_err());
    }
}
