//! An operation of a document, as a constant.

use std::fmt;

use ::http::{Method, StatusCode};

use super::parameter::{Parameter, Style};
use super::security::Requirement;
use crate::schema::Schema;

/// One operation: a method on a path, with everything that its requests are held against.
pub struct Operation {
    /// The `operationId`, or a name made of method and path.
    pub id: &'static str,
    /// The HTTP method.
    pub method: Method,
    /// The path template below the server's URL, as the document spells it.
    pub path: &'static str,
    /// The parameters, each once.
    pub parameters: &'static [Parameter],
    /// The alternatives of which a request must fulfil one; each is a list of requirements that hold together. An empty
    /// alternative allows anonymous requests; no alternative at all asks for nothing.
    pub security: &'static [&'static [Requirement]],
    /// The statuses of the responses that mean success.
    pub success: &'static [StatusRange],
    /// The request's body.
    pub body: Option<RequestBody>,
    /// What the client asks for in `Accept`: media types with commas between them, or nothing for `*/*`.
    pub accept: &'static str,
}

impl fmt::Debug for Operation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Operation({}: {} {})", self.id, self.method, self.path)
    }
}

impl Operation {
    pub(crate) fn parameter(&self, location: super::Location, name: &str) -> Option<&'static Parameter> {
        self.parameters.iter().find(|parameter| parameter.location == location && parameter.is_named(name))
    }
}

/// What the document says about a request's body.
#[derive(Clone, Copy)]
pub struct RequestBody {
    /// Whether a request without a body is refused.
    pub required: bool,
    /// The media type, or a range such as `image/*`.
    pub media_type: &'static str,
    /// Rules beyond those of the body's type.
    pub schema: Option<&'static Schema>,
    /// How a form writes properties that do not follow the defaults.
    pub encoding: &'static [Encoding],
}

impl fmt::Debug for RequestBody {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "RequestBody({}, required: {})", self.media_type, self.required)
    }
}

impl RequestBody {
    /// A body that must be there.
    pub const fn required(media_type: &'static str) -> Self {
        Self { required: true, media_type, schema: None, encoding: &[] }
    }

    /// A body that may be left out.
    pub const fn optional(media_type: &'static str) -> Self {
        Self { required: false, ..Self::required(media_type) }
    }

    /// Adds rules beyond those of the body's type.
    pub const fn schema(self, schema: &'static Schema) -> Self {
        Self { schema: Some(schema), ..self }
    }

    /// Adds the `encoding` of a form's properties.
    pub const fn encoding(self, encoding: &'static [Encoding]) -> Self {
        Self { encoding, ..self }
    }

    pub(crate) fn encoding_of(&self, property: &str) -> Option<&'static Encoding> {
        self.encoding.iter().find(|encoding| encoding.property == property)
    }
}

/// How a form writes one property (OpenAPI 3.0.3, Encoding Object).
#[derive(Clone, Copy, Debug)]
pub struct Encoding {
    pub(crate) property: &'static str,
    pub(crate) content_type: Option<&'static str>,
    pub(crate) style: Option<(Style, bool)>,
}

impl Encoding {
    /// The defaults for a property, to be changed.
    pub const fn of(property: &'static str) -> Self {
        Self { property, content_type: None, style: None }
    }

    /// `contentType`.
    pub const fn content_type(self, content_type: &'static str) -> Self {
        Self { content_type: Some(content_type), ..self }
    }

    /// `style` and `explode`, for `application/x-www-form-urlencoded`.
    pub const fn style(self, style: Style, explode: bool) -> Self {
        Self { style: Some((style, explode)), ..self }
    }
}

/// A key of the document's `responses`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StatusRange {
    first: u16,
    last: u16,
}

impl StatusRange {
    /// One status: `200`.
    pub const fn code(code: u16) -> Self {
        Self { first: code, last: code }
    }

    /// A class of statuses by its first digit: 2 for `2XX`.
    pub const fn class(digit: u16) -> Self {
        Self { first: digit.saturating_mul(100), last: digit.saturating_mul(100).saturating_add(99) }
    }

    /// Every status that no other key names: `default`.
    pub const fn any() -> Self {
        Self { first: 0, last: u16::MAX }
    }

    /// Whether the status is among them.
    pub fn contains(&self, status: StatusCode) -> bool {
        (self.first..=self.last).contains(&status.as_u16())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranges_follow_the_responses_object() {
        assert!(StatusRange::code(201).contains(StatusCode::CREATED));
        assert!(!StatusRange::code(200).contains(StatusCode::CREATED));
        assert!(StatusRange::class(2).contains(StatusCode::IM_USED));
        assert!(!StatusRange::class(2).contains(StatusCode::MULTIPLE_CHOICES));
        assert!(StatusRange::any().contains(StatusCode::IM_A_TEAPOT));
    }
}
