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
    /// The parameters, each once: those that are arguments of their own, and those that stand in a struct
    /// ([`Parameters::LIST`](super::Parameters::LIST)).
    pub parameters: &'static [&'static [Parameter]],
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
        self.all_parameters().find(|parameter| parameter.location == location && parameter.is_named(name))
    }

    pub(crate) fn all_parameters(&self) -> impl Iterator<Item = &'static Parameter> + use<> {
        self.parameters.iter().copied().flatten()
    }
}

/// What the document says about a request's body.
#[derive(Clone, Copy)]
pub struct RequestBody {
    /// Whether a request without a body is refused.
    pub required: bool,
    /// The media types that the body may have, the one that a client prefers first.
    pub content: &'static [MediaType],
    /// Rules beyond those of the body's type.
    pub schema: Option<&'static Schema>,
}

impl fmt::Debug for RequestBody {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "RequestBody({}, required: {})", self.names(), self.required)
    }
}

impl RequestBody {
    /// A body that must be there.
    pub const fn required(content: &'static [MediaType]) -> Self {
        Self { required: true, content, schema: None }
    }

    /// A body that may be left out.
    pub const fn optional(content: &'static [MediaType]) -> Self {
        Self { required: false, ..Self::required(content) }
    }

    /// Adds rules beyond those of the body's type.
    pub const fn schema(self, schema: &'static Schema) -> Self {
        Self { schema: Some(schema), ..self }
    }

    /// The media types' names, for a message.
    pub(crate) fn names(&self) -> String {
        self.content.iter().map(|media_type| media_type.name).collect::<Vec<_>>().join(" or ")
    }

    /// Whether the document lists a media type for content of a codec. Forms in parts have no other name: theirs has a
    /// parameter of its own.
    #[cfg(feature = "client")]
    pub(crate) fn names_as(&self, codec: Codec, name: &str) -> bool {
        codec != Codec::Multipart
            && self.content.iter().any(|media_type| media_type.codec == codec && media_type.name == name)
    }

    /// How content of a codec is described: by the media type named, or by the first of the codec.
    pub(crate) fn described(&self, codec: Codec, name: Option<&str>) -> MediaType {
        let mut fitting = self.content.iter().filter(|media_type| media_type.codec == codec);
        let named = fitting.clone().find(|media_type| name.is_none_or(|name| media_type.name == name));
        named.or_else(|| fitting.next()).copied().unwrap_or(MediaType::new("*/*", codec))
    }
}

/// How content is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Codec {
    Json,
    Form,
    Multipart,
    Text,
    Binary,
}

/// A media type of a request's body (OpenAPI 3.1.0, Media Type Object): its name, or a range such as `image/*`, and how the
/// content is written.
#[derive(Clone, Copy)]
pub struct MediaType {
    pub(crate) name: &'static str,
    pub(crate) codec: Codec,
    pub(crate) encoding: &'static [Encoding],
}

impl fmt::Debug for MediaType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "MediaType({}, {:?})", self.name, self.codec)
    }
}

impl MediaType {
    const fn new(name: &'static str, codec: Codec) -> Self {
        Self { name, codec, encoding: &[] }
    }

    /// JSON, and what builds on it.
    pub const fn json(name: &'static str) -> Self {
        Self::new(name, Codec::Json)
    }

    /// Pairs, as `application/x-www-form-urlencoded` has them.
    pub const fn form(name: &'static str) -> Self {
        Self::new(name, Codec::Form)
    }

    /// Parts, as `multipart/form-data` has them.
    pub const fn multipart(name: &'static str) -> Self {
        Self::new(name, Codec::Multipart)
    }

    /// Text.
    pub const fn text(name: &'static str) -> Self {
        Self::new(name, Codec::Text)
    }

    /// Bytes.
    pub const fn binary(name: &'static str) -> Self {
        Self::new(name, Codec::Binary)
    }

    /// Adds the `encoding` of a form's properties.
    pub const fn encoding(self, encoding: &'static [Encoding]) -> Self {
        Self { encoding, ..self }
    }

    /// The name, unless it is a range.
    #[cfg(feature = "client")]
    pub(crate) fn fixed(&self) -> Option<&'static str> {
        Some(self.name).filter(|name| !name.contains('*') && !name.is_empty())
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

    /// A property of a form that is written as `name[member]=value` (OpenAPI 3.1.0, Style Values: `deepObject`).
    pub const fn deep_object(property: &'static str) -> Self {
        Self::of(property).style(Style::DeepObject, true)
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
