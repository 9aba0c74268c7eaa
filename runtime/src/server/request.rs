//! A request whose arguments a handler takes out, one by one.

use ::http::request::Parts;

use crate::Binary;
use crate::decode::Decode;
use crate::http::{
    ArgumentSlot, Codec, Coding, Form, HeaderMap, Location, Operation, Parameter, Parameters, Place, Raw, RequestBody,
    RequestReport, StatusCode, header, is_object, member, take, telling,
};
use crate::report::Report;
use crate::schema::Schema;
use crate::validate::Validate;

use super::body::{Body, Content};
use super::evidence::cookies;
use super::refusal::{Refusal, Refused};
use super::source::{self, Wanted};

/// A request whose arguments a handler takes out, one by one. What is wrong with them is kept until the handler asks whether
/// it may go on ([`Request::accept`]), so that a refusal lists everything.
pub struct Request {
    operation: &'static Operation,
    parts: Parts,
    path: Vec<(&'static str, String)>,
    query: Vec<(String, String)>,
    cookies: Vec<(String, String)>,
    body: Body,
    report: RequestReport,
    unsupported: bool,
}

impl std::fmt::Debug for Request {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Request({})", self.operation.id)
    }
}

/// What became of an argument.
#[derive(Clone, Copy)]
enum Found {
    Absent,
    Taken,
    Refused,
}

impl Request {
    pub(super) fn new(
        operation: &'static Operation,
        parts: Parts,
        path: Vec<(&'static str, String)>,
        body: Body,
    ) -> Self {
        let query = source::pairs(parts.uri.query().unwrap_or_default(), '&', Coding::Query);
        let cookies = cookies(&parts.headers);
        Self { operation, parts, path, query, cookies, body, report: RequestReport::default(), unsupported: false }
    }

    /// The operation.
    pub fn operation(&self) -> &'static Operation {
        self.operation
    }

    /// The headers as they came.
    pub fn headers(&self) -> &HeaderMap {
        &self.parts.headers
    }

    /// A parameter in the path.
    pub fn path<T: Decode + Validate>(&mut self, name: &str) -> Result<T, Refused> {
        self.required(Location::Path, name)
    }

    /// A parameter in the query.
    pub fn query<T: Decode + Validate>(&mut self, name: &str) -> Result<T, Refused> {
        self.required(Location::Query, name)
    }

    /// A parameter in the query that may be absent.
    pub fn query_optional<T: Decode + Validate>(&mut self, name: &str) -> Result<Option<T>, Refused> {
        self.optional(Location::Query, name)
    }

    /// A header.
    pub fn header<T: Decode + Validate>(&mut self, name: &str) -> Result<T, Refused> {
        self.required(Location::Header, name)
    }

    /// A header that may be absent.
    pub fn header_optional<T: Decode + Validate>(&mut self, name: &str) -> Result<Option<T>, Refused> {
        self.optional(Location::Header, name)
    }

    /// A cookie.
    pub fn cookie<T: Decode + Validate>(&mut self, name: &str) -> Result<T, Refused> {
        self.required(Location::Cookie, name)
    }

    /// A cookie that may be absent.
    pub fn cookie_optional<T: Decode + Validate>(&mut self, name: &str) -> Result<Option<T>, Refused> {
        self.optional(Location::Cookie, name)
    }

    /// The parameters that stand in a struct.
    pub fn parameters<T: Parameters>(&mut self) -> Result<T, Refused> {
        let read = T::read(&mut |slots| {
            for (parameter, slot) in T::LIST.iter().zip(slots) {
                let found = self.fill(parameter, *slot);
                if matches!(found, Found::Absent) && parameter.required {
                    self.missing(&Place::Parameter(parameter.location, parameter.name.to_owned()));
                }
            }
        });
        read.ok_or(Refused(None))
    }

    /// Which of the operation's media types the body has, by its place in their list: the one of its name, or a range that it
    /// is within. Where none fits it is the first, which refuses it.
    pub fn media_type(&self) -> usize {
        self.operation.body.map_or(0, |body| self.body.chosen(body.content))
    }

    /// The same by its name in the list, which may be a range.
    pub fn content_type(&self) -> &'static str {
        let content = self.operation.body.map_or(&[][..], |body| body.content);
        content.get(self.media_type()).map_or("", |media_type| media_type.name)
    }

    /// The body as JSON.
    pub fn json<T: Decode + Validate>(&mut self) -> Result<T, Refused> {
        let body = self.json_optional();
        self.there(body)
    }

    /// The body as JSON, if there is one.
    pub fn json_optional<T: Decode + Validate>(&mut self) -> Result<Option<T>, Refused> {
        self.read_body(Codec::Json)
    }

    /// The body as an object, from `application/x-www-form-urlencoded`.
    pub fn form<T: Decode + Validate>(&mut self) -> Result<T, Refused> {
        let body = self.form_optional();
        self.there(body)
    }

    /// The body as an object, from `application/x-www-form-urlencoded`, if there is one.
    pub fn form_optional<T: Decode + Validate>(&mut self) -> Result<Option<T>, Refused> {
        self.read_body(Codec::Form)
    }

    /// The body as an object, from `multipart/form-data`.
    pub fn multipart<T: Decode + Validate>(&mut self) -> Result<T, Refused> {
        let body = self.multipart_optional();
        self.there(body)
    }

    /// The body as an object, from `multipart/form-data`, if there is one.
    pub fn multipart_optional<T: Decode + Validate>(&mut self) -> Result<Option<T>, Refused> {
        self.read_body(Codec::Multipart)
    }

    /// The body as text that stands for a scalar.
    pub fn text<T: Decode + Validate>(&mut self) -> Result<T, Refused> {
        let body = self.text_optional();
        self.there(body)
    }

    /// The body as text that stands for a scalar, if there is one.
    pub fn text_optional<T: Decode + Validate>(&mut self) -> Result<Option<T>, Refused> {
        self.read_body(Codec::Text)
    }

    /// The body as it is, with its media type.
    pub fn binary(&mut self) -> Result<Binary, Refused> {
        let body = self.binary_optional();
        self.there(body)
    }

    /// The body as it is, with its media type, if there is one.
    pub fn binary_optional(&mut self) -> Result<Option<Binary>, Refused> {
        self.read_body(Codec::Binary)
    }

    /// Whether the request may reach the API.
    ///
    /// # Errors
    /// Everything that is wrong with the arguments that were taken out.
    pub fn accept(&mut self) -> Result<(), Refused> {
        if self.report.is_empty() {
            return Ok(());
        }
        let status = if self.unsupported { StatusCode::UNSUPPORTED_MEDIA_TYPE } else { StatusCode::BAD_REQUEST };
        Err(Refusal::invalid(status, &self.report).into())
    }

    fn required<T: Decode + Validate>(&mut self, location: Location, name: &str) -> Result<T, Refused> {
        match self.optional(location, name)? {
            Some(value) => Ok(value),
            None => Err(self.missing(&Place::Parameter(location, name.to_owned()))),
        }
    }

    fn optional<T: Decode + Validate>(&mut self, location: Location, name: &str) -> Result<Option<T>, Refused> {
        let mut slot = None;
        let found = self.parameter(location, name, &mut slot);
        settle(found, slot)
    }

    fn read_body<T: Decode + Validate>(&mut self, codec: Codec) -> Result<Option<T>, Refused> {
        let mut slot = None;
        let found = self.body(codec, &mut slot);
        settle(found, slot)
    }

    fn there<T>(&mut self, body: Result<Option<T>, Refused>) -> Result<T, Refused> {
        match body? {
            Some(body) => Ok(body),
            None => Err(self.missing(&Place::Body)),
        }
    }

    fn missing(&mut self, place: &Place) -> Refused {
        self.report.add_one(place, "required", "is missing");
        Refused(None)
    }

    fn parameter(&mut self, location: Location, name: &str, slot: &mut dyn ArgumentSlot) -> Found {
        let Some(parameter) = self.operation.parameter(location, name) else {
            let place = Place::Parameter(location, name.to_owned());
            self.report.add_one(&place, "in", "is not a parameter of the operation");
            return Found::Refused;
        };
        self.fill(parameter, slot)
    }

    fn fill(&mut self, parameter: &'static Parameter, slot: &mut dyn ArgumentSlot) -> Found {
        let (own, as_written) = slot.own();
        let found = self.find(parameter, own).map_err(Report::from).and_then(|raw| match raw {
            None => Ok(Found::Absent),
            Some(raw) if parameter.empty && is_empty(&raw) && !parameter.schema.accepts(&"".into()) => {
                Ok(Found::Absent)
            }
            Some(raw) => {
                take(&raw, Some(parameter.schema), own, as_written || parameter.as_written, &mut |reader, rules| {
                    slot.fill(reader, rules)
                })
                .map(|()| Found::Taken)
            }
        });
        found.unwrap_or_else(|report| {
            self.report.add(&Place::Parameter(parameter.location, parameter.name.to_owned()), &report);
            Found::Refused
        })
    }

    /// Where the request holds a parameter.
    fn find(&self, parameter: &'static Parameter, own: &'static Schema) -> Result<Option<Raw>, crate::DecodeError> {
        let schema = telling(Some(parameter.schema), own);
        let wanted = |coding| Wanted { name: parameter.name, form: parameter.form, schema, coding };
        match parameter.location {
            Location::Path => match self.path.iter().find(|(name, _)| *name == parameter.name) {
                Some((_, text)) => source::path(wanted(Coding::Path), text),
                None => Ok(None),
            },
            Location::Header => header(&self.parts.headers, parameter),
            Location::Query => {
                source::among(wanted(Coding::Query), &self.query, &|name| self.is_claimed(parameter, name))
            }
            Location::Cookie => {
                source::among(wanted(Coding::Cookie), &self.cookies, &|name| self.is_claimed(parameter, name))
            }
        }
    }

    /// Whether another parameter or a security scheme gives a meaning to the name.
    fn is_claimed(&self, parameter: &Parameter, name: &str) -> bool {
        let base = name.split_once('[').map_or(name, |(base, _)| base);
        let others = self.operation.all_parameters().filter(|other| other.location == parameter.location);
        let mut others = others.filter(|other| other.name != parameter.name);
        let exploded = |other: &Parameter| matches!(other.form, Form::Styled(_, true)) && is_object(other.schema);
        others.any(|other| other.name == name || other.name == base || (exploded(other) && member(other.schema, name).is_some()))
            || self.operation.security.iter().flat_map(|alternative| alternative.iter()).any(|requirement| {
                matches!(requirement.scheme.kind(), crate::http::Scheme::ApiKey(location, key) if location == parameter.location && key == name)
            })
    }

    fn body(&mut self, codec: Codec, slot: &mut dyn ArgumentSlot) -> Found {
        let (own, as_written) = slot.own();
        let body = self.operation.body.unwrap_or(RequestBody::optional(&[]));
        let name = body.content.get(self.body.chosen(body.content)).map(|media_type| media_type.name);
        let own_rules = telling(body.schema, own);
        let read = match self.body.content(&body.described(codec, name), own_rules) {
            Ok(Content::Absent) => return Found::Absent,
            Ok(Content::Unsupported) => {
                self.unsupported = true;
                let message = format!("must be of the media type {}", body.names());
                self.report.add_one(&Place::Body, "content", message);
                return Found::Refused;
            }
            Ok(Content::Raw(raw)) => {
                take(&raw, body.schema, own, as_written, &mut |reader, rules| slot.fill(reader, rules))
            }
            Err(error) => Err(error.into()),
        };
        match read {
            Ok(()) => Found::Taken,
            Err(report) => {
                self.report.add(&Place::Body, &report);
                Found::Refused
            }
        }
    }
}

fn settle<T>(found: Found, slot: Option<T>) -> Result<Option<T>, Refused> {
    match found {
        Found::Absent => Ok(None),
        Found::Taken => slot.map(Some).ok_or(Refused(None)),
        Found::Refused => Err(Refused(None)),
    }
}

fn is_empty(raw: &Raw) -> bool {
    match raw {
        Raw::Leaf(text) => text.is_empty(),
        Raw::Joined(joined) => joined.text.is_empty(),
        Raw::Items(items) => items.iter().all(is_empty),
        Raw::Json(_) | Raw::Content(_) | Raw::Members(_) => false,
    }
}
