//! What a server answers.

use ::http::header::{CONTENT_TYPE, HeaderName, HeaderValue};
use ::http::{HeaderMap, StatusCode};
use bytes::Bytes;

use super::parameter::Parameter;
use super::style::{self, Expanded};
use crate::Binary;
use crate::encode::{Encode, EncodeError, to_serializer, to_value};

/// An answer: status, headers and body. What can't be encoded makes it a failure, which the server answers with 500.
#[derive(Clone)]
pub struct Reply {
    status: StatusCode,
    headers: HeaderMap,
    body: Bytes,
    failure: Option<EncodeError>,
}

/// Without headers and body: either may hold what is secret.
impl std::fmt::Debug for Reply {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Reply({}, {} bytes)", self.status, self.body.len())
    }
}

impl Reply {
    /// An answer without a body.
    pub fn empty(status: u16) -> Self {
        let (status, failure) = match StatusCode::from_u16(status) {
            Ok(status) => (status, None),
            Err(_) => (StatusCode::INTERNAL_SERVER_ERROR, Some(EncodeError::new("the status is out of range"))),
        };
        Self { status, headers: HeaderMap::new(), body: Bytes::new(), failure }
    }

    /// An answer in JSON.
    pub fn json<T: Encode>(status: u16, body: &T) -> Self {
        Self::encoded(status, body)
    }

    fn encoded(status: u16, body: &dyn Encode) -> Self {
        let mut text = Vec::new();
        match to_serializer(body, &mut serde_json::Serializer::new(&mut text)) {
            Ok(()) => Self::bytes(status, "application/json", text),
            Err(error) => Self::empty(status).failed(error.to_string()),
        }
    }

    /// A scalar as plain text.
    pub fn text<T: Encode>(status: u16, body: &T) -> Self {
        match style::scalar(&to_value(body)) {
            Some(text) => Self::bytes(status, "text/plain; charset=utf-8", text),
            None => Self::empty(status).failed("the value has no form as text"),
        }
    }

    /// Binary content, with its media type or as `application/octet-stream`.
    pub fn binary(status: u16, body: &Binary) -> Self {
        Self::bytes(status, body.content_type().unwrap_or("application/octet-stream"), body.bytes().to_vec())
    }

    /// A body as it is.
    pub fn bytes(status: u16, media_type: &str, body: impl Into<Bytes>) -> Self {
        Self { body: body.into(), ..Self::empty(status) }.media_type(media_type)
    }

    /// Replaces the media type.
    pub fn media_type(self, media_type: &str) -> Self {
        self.with(CONTENT_TYPE, media_type)
    }

    /// Adds a header that the document describes; one that is absent or `null` is left out.
    pub fn header<T: Encode>(self, header: &Parameter, value: &T) -> Self {
        if value.is_absent() {
            return self;
        }
        let name = HeaderName::from_bytes(header.name.as_bytes());
        match (name, style::expand(&header.styled(), &to_value(value))) {
            (Ok(name), Ok(Expanded::Text(text))) => self.with(name, &text),
            (_, Ok(Expanded::Absent)) => self,
            _ => self.failed(format!("the header {} cannot be written", header.name)),
        }
    }

    fn with(mut self, name: HeaderName, text: &str) -> Self {
        match HeaderValue::from_str(text).or_else(|_| HeaderValue::from_bytes(text.as_bytes())) {
            Ok(value) => {
                self.headers.insert(name, value);
                self
            }
            Err(_) => self.failed(format!("the header {name} cannot be written")),
        }
    }

    fn failed(mut self, failure: impl Into<String>) -> Self {
        self.failure.get_or_insert_with(|| EncodeError::new(failure));
        self
    }

    /// The status.
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// The headers.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The headers, to be changed.
    pub fn headers_mut(&mut self) -> &mut HeaderMap {
        &mut self.headers
    }

    /// The body.
    pub fn body(&self) -> &Bytes {
        &self.body
    }

    /// As the `http` crate has it.
    ///
    /// # Errors
    /// What could not be encoded.
    pub fn into_http(self) -> Result<::http::Response<Bytes>, EncodeError> {
        if let Some(failure) = self.failure {
            return Err(failure);
        }
        let mut response = ::http::Response::new(self.body);
        *response.status_mut() = self.status;
        *response.headers_mut() = self.headers;
        Ok(response)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::schema;

    #[test]
    fn a_reply_is_all_or_nothing() {
        let reply = Reply::json(201, &vec![1_i64, 2]).header(&Parameter::header("X-Left", &schema::INTEGER), &7_i64);
        let response = reply.into_http().unwrap();
        assert_eq!((response.status().as_u16(), &response.body()[..]), (201, &b"[1,2]"[..]));
        assert_eq!(response.headers()["x-left"], "7");
        assert_eq!(response.headers()["content-type"], "application/json");
        assert!(Reply::json(200, &f64::NAN).into_http().is_err());
        assert!(Reply::empty(1000).into_http().is_err());
        let header = Parameter::header("X-Name", &schema::STRING);
        assert!(Reply::empty(204).header(&header, &"a\r\nb".to_owned()).into_http().is_err());
        assert!(Reply::empty(204).header(&header, &None::<String>).into_http().unwrap().headers().is_empty());
    }
}
