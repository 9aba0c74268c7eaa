//! A request while its arguments come together.

use std::borrow::Cow;
use std::fmt;

use ::http::header::{ACCEPT, CONTENT_TYPE, COOKIE, HeaderName, HeaderValue};
use bytes::Bytes;
use reqwest::Url;

use crate::Binary;
use crate::encode::{Encode, to_serializer, to_value};
use crate::http::{
    Argument, Codec, Expanded, HeaderMap, Location, Media, MediaType, Operation, Parameter, Parameters, Place,
    RequestBody, RequestReport, Response, Responses, Template, expand,
};
use crate::report::Report;
use crate::validate::Validate;

use super::call::Call;
use super::checked::check;
use super::credentials::Carried;
use super::error::Failure;
use super::transport::{TransportError, TransportFailure};
use super::{Client, Inner, Server, form, multipart};

/// A request while its arguments come together. What is wrong with them is kept until the call is awaited.
#[must_use = "nothing is sent before `send`"]
pub struct Request {
    client: Client,
    operation: &'static Operation,
    servers: &'static [Server],
    path: Vec<(&'static str, String)>,
    query: Vec<String>,
    headers: HeaderMap,
    cookies: Vec<String>,
    media_type: Option<&'static str>,
    /// How the body is written, once there is one.
    written: Option<Codec>,
    body: Bytes,
    report: RequestReport,
}

impl fmt::Debug for Request {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Request({})", self.operation.id)
    }
}

impl Request {
    pub(super) fn new(client: Client, operation: &'static Operation) -> Self {
        let mut headers = HeaderMap::new();
        let accept = HeaderValue::from_str(operation.accept).ok().filter(|accept| !accept.is_empty());
        headers.insert(ACCEPT, accept.unwrap_or(HeaderValue::from_static("*/*")));
        headers.extend(client.0.headers.clone());
        Self {
            client,
            operation,
            servers: &[],
            path: Vec::new(),
            query: Vec::new(),
            headers,
            cookies: Vec::new(),
            media_type: None,
            written: None,
            body: Bytes::new(),
            report: RequestReport::default(),
        }
    }

    /// Sets a parameter in the path.
    pub fn path<T: Validate>(mut self, name: &str, value: &T) -> Self {
        self.parameter(Location::Path, name, value);
        self
    }

    /// Sets a parameter in the query; `None` leaves it out.
    pub fn query<T: Validate>(mut self, name: &str, value: &T) -> Self {
        self.parameter(Location::Query, name, value);
        self
    }

    /// Sets a header; `None` leaves it out.
    pub fn header<T: Validate>(mut self, name: &str, value: &T) -> Self {
        self.parameter(Location::Header, name, value);
        self
    }

    /// Sets a cookie; `None` leaves it out.
    pub fn cookie<T: Validate>(mut self, name: &str, value: &T) -> Self {
        self.parameter(Location::Cookie, name, value);
        self
    }

    /// Sets the parameters that stand in a struct; those that are `None` are left out.
    pub fn parameters<T: Parameters>(mut self, parameters: &T) -> Self {
        self.set_all(parameters);
        self
    }

    /// Goes on in one of several ways.
    pub fn with(self, set: impl FnOnce(Self) -> Self) -> Self {
        set(self)
    }

    /// Servers that the operation has instead of the one that the client is for; the first is taken.
    pub fn servers(self, servers: &'static [Server]) -> Self {
        Self { servers, ..self }
    }

    /// Which of the operation's media types the body has, where several are written alike.
    pub fn media_type(self, name: &'static str) -> Self {
        Self { media_type: Some(name), ..self }
    }

    /// Sets a body in JSON.
    pub fn json<T: Validate>(mut self, body: &T) -> Self {
        self.body(Codec::Json, body, &json);
        self
    }

    /// Sets a body in JSON, if there is one.
    pub fn json_optional<T: Validate>(self, body: Option<&T>) -> Self {
        body.into_iter().fold(self, Self::json)
    }

    /// Sets a form (`application/x-www-form-urlencoded`) of the members of an object.
    pub fn form<T: Validate>(mut self, body: &T) -> Self {
        self.body(Codec::Form, body, &form::encode);
        self
    }

    /// Sets a form, if there is one.
    pub fn form_optional<T: Validate>(self, body: Option<&T>) -> Self {
        body.into_iter().fold(self, Self::form)
    }

    /// Sets a form in parts (`multipart/form-data`) of the members of an object.
    pub fn multipart<T: Validate>(mut self, body: &T) -> Self {
        self.body(Codec::Multipart, body, &multipart::encode);
        self
    }

    /// Sets a form in parts, if there is one.
    pub fn multipart_optional<T: Validate>(self, body: Option<&T>) -> Self {
        body.into_iter().fold(self, Self::multipart)
    }

    /// Sets a scalar as plain text.
    pub fn text<T: Validate>(mut self, body: &T) -> Self {
        self.body(Codec::Text, body, &text);
        self
    }

    /// Sets a scalar as plain text, if there is one.
    pub fn text_optional<T: Validate>(self, body: Option<&T>) -> Self {
        body.into_iter().fold(self, Self::text)
    }

    /// Sets binary content, with its own media type if the document leaves that open.
    pub fn binary(mut self, body: &Binary) -> Self {
        let media_type = body.content_type().unwrap_or("application/octet-stream");
        self.body(Codec::Binary, body, &|_, described| {
            Ok((described.fixed().unwrap_or(media_type).to_owned(), body.bytes().to_vec()))
        });
        self
    }

    /// Sets binary content, if there is one.
    pub fn binary_optional(self, body: Option<&Binary>) -> Self {
        body.into_iter().fold(self, Self::binary)
    }

    /// Sends the request. `read` reads a response that means success: [`Response::json`], [`Response::text`],
    /// [`Response::binary`], [`Response::empty`].
    pub fn send<T, E: Responses, P>(self, read: fn(&Response) -> Result<T, Report>) -> Call<T, E, P> {
        Call::new(self, read)
    }

    /// Sends the request of an operation with several responses that mean success.
    pub fn send_any<T: Responses, E: Responses, P>(self) -> Call<T, E, P> {
        Call::any(self)
    }

    fn parameter(&mut self, location: Location, name: &str, value: &dyn Argument) {
        if let Some(parameter) = self.operation.parameter(location, name) {
            return self.set(parameter, value);
        }
        let place = Place::Parameter(location, name.to_owned());
        self.report.add_one(&place, "in", "is not a parameter of the operation");
    }

    pub(super) fn set_all<T: Parameters>(&mut self, parameters: &T) {
        parameters.values(&mut |values| {
            for (parameter, value) in T::LIST.iter().zip(values) {
                self.set(parameter, *value);
            }
        });
    }

    fn set(&mut self, parameter: &'static Parameter, value: &dyn Argument) {
        let place = || Place::Parameter(parameter.location, parameter.name.to_owned());
        if value.encodable().is_absent() {
            if parameter.required {
                self.report.add_one(&place(), "required", "is missing");
            }
            return;
        }
        if let Err(report) = check(value, Some(parameter.schema)) {
            return self.report.add(&place(), &report);
        }
        let expanded = expand(&parameter.styled(), &to_value(value.encodable()));
        if let Err(message) = expanded.and_then(|expanded| self.put(parameter, expanded)) {
            self.report.add_one(&place(), "style", message);
        }
    }

    fn put(&mut self, parameter: &'static Parameter, expanded: Expanded) -> Result<(), String> {
        match (parameter.location, expanded) {
            (_, Expanded::Absent) if parameter.required => {
                return Err("is null or empty, which can't be written".to_owned());
            }
            (_, Expanded::Absent) => {}
            (Location::Path, Expanded::Text(text)) if text.is_empty() => return Err("must not be empty".to_owned()),
            (Location::Path, Expanded::Text(text)) => self.path.push((parameter.name, text)),
            (_, Expanded::Text(text)) => {
                let name = HeaderName::from_bytes(parameter.name.as_bytes()).map_err(|_| "is no name of a header")?;
                let value = HeaderValue::from_bytes(text.as_bytes()).ok().filter(|_| text.trim() == text);
                self.headers.insert(name, value.ok_or("has characters that a header can't hold")?);
            }
            (Location::Cookie, Expanded::Pairs(pairs)) => self.cookies.extend(pairs.iter().map(pair)),
            (_, Expanded::Pairs(pairs)) => self.query.extend(pairs.iter().map(pair)),
        }
        Ok(())
    }

    fn body(&mut self, codec: Codec, value: &dyn Argument, write: &WriteBody<'_>) {
        let body = self.operation.body.unwrap_or(RequestBody::optional(&[]));
        let described = body.described(codec, self.media_type);
        if let Err(report) = check(value, body.schema) {
            return self.report.add(&Place::Body, &report);
        }
        let written = write(value.encodable(), &described).and_then(|(media_type, bytes)| {
            let media_type =
                HeaderValue::from_str(&media_type).map_err(|_| "has no media type that a header can hold")?;
            Ok((media_type, bytes))
        });
        match written {
            Ok((media_type, bytes)) => {
                self.headers.insert(CONTENT_TYPE, media_type);
                self.body = bytes.into();
                self.written = Some(codec);
            }
            Err(message) => self.report.add_one(&Place::Body, "content", message),
        }
    }

    pub(super) fn operation(&self) -> &'static Operation {
        self.operation
    }

    /// Gives the body, if there is one, another of the media types that the document has for what is written so.
    pub(super) fn rename_body(&mut self, media_type: &str) {
        let Some(codec) = self.written else { return };
        let described = self.operation.body.as_ref().is_some_and(|body| body.names_as(codec, media_type));
        match HeaderValue::from_str(media_type) {
            Ok(named) if described => drop(self.headers.insert(CONTENT_TYPE, named)),
            _ => self.report.add_one(&Place::Body, "content", format!("is not written as {media_type:?}")),
        }
    }

    /// Asks for a response of one media type alone, of those that the document has for the operation.
    pub(super) fn accept(&mut self, media_type: &str) {
        let media = Media::parse(media_type);
        let described = self.operation.accept.split(", ").any(|listed| media.is_within(listed));
        match HeaderValue::from_str(media_type) {
            Ok(named) if described => drop(self.headers.insert(ACCEPT, named)),
            _ => {
                let place = Place::Parameter(Location::Header, ACCEPT.to_string());
                self.report.add_one(&place, "content", format!("no response is described as {media_type:?}"));
            }
        }
    }

    /// Sets a header, described or not.
    pub(super) fn add_header(&mut self, name: &str, value: &str) {
        if let (Ok(name), Ok(value)) = (HeaderName::from_bytes(name.as_bytes()), HeaderValue::from_str(value)) {
            self.headers.insert(name, value);
        } else {
            let place = Place::Parameter(Location::Header, name.to_owned());
            self.report.add_one(&place, "style", "has a name or value that HTTP doesn't allow");
        }
    }

    /// The request to be sent, and the client that sends it.
    pub(super) fn assemble(mut self) -> Result<(Client, ::http::Request<Bytes>), Failure> {
        let (path, fixed_query) = self.expand_path();
        if !self.report.is_empty() {
            return Err(Failure::Invalid(self.report));
        }
        let base = self.base()?.into_owned();
        for carried in self.credentials(&base)? {
            match carried {
                Carried::Header(name, value) => drop(self.headers.insert(name, value)),
                Carried::Query(pair) => self.query.push(pair),
                Carried::Cookie(pair) => self.cookies.push(pair),
                Carried::Nothing => {}
            }
        }
        if !self.cookies.is_empty() {
            let cookies = HeaderValue::from_str(&self.cookies.join("; "));
            let mut cookies = cookies.map_err(|error| other(&error))?;
            cookies.set_sensitive(true);
            self.headers.append(COOKIE, cookies);
        }
        let pairs: Vec<_> = std::iter::once(fixed_query).filter(|query| !query.is_empty()).chain(self.query).collect();
        let query = if pairs.is_empty() { String::new() } else { format!("?{}", pairs.join("&")) };
        let uri = format!("{base}{path}{query}");
        let mut request = ::http::Request::new(self.body);
        *request.uri_mut() = uri.parse().map_err(|error| other(&error))?;
        *request.method_mut() = self.operation.method.clone();
        *request.headers_mut() = self.headers;
        request.extensions_mut().insert(self.client.0.limits);
        Ok((self.client, request))
    }

    /// The credentials to send to a URL.
    fn credentials(&self, url: &str) -> Result<Vec<Carried>, Failure> {
        let all = self.client.0.credentials.for_operation(self.operation).map_err(Failure::MissingCredential)?;
        if self.is_trusted(url) || all.iter().all(|carried| matches!(carried, Carried::Nothing)) {
            return Ok(all);
        }
        let security = self.operation.security;
        if security.is_empty() || security.iter().any(|alternative| alternative.is_empty()) {
            return Ok(Vec::new());
        }
        Err(Failure::OtherOrigin(url.to_owned()))
    }

    /// Whether credentials may go to a URL: it has the origin of the client's own, or the program has named it.
    fn is_trusted(&self, url: &str) -> bool {
        let Inner { base, servers, .. } = &*self.client.0;
        let origin = |url: &str| Url::parse(url).ok().map(|url| url.origin());
        url == base
            || servers.iter().any(|(_, named)| named == url)
            || origin(url).is_some_and(|own| origin(base) == Some(own))
    }

    /// The URL that the path is put after.
    fn base(&self) -> Result<Cow<'_, str>, Failure> {
        let Inner { base, servers, .. } = &*self.client.0;
        let Some(own) = self.servers.first() else { return Ok(base.into()) };
        let instead = servers.iter().find(|(template, _)| *template == own.template());
        instead
            .map_or_else(|| own.resolve(base).map(Cow::from).map_err(|error| other(&error)), |(_, url)| Ok(url.into()))
    }

    /// Path and fixed query; what is wrong goes into the report.
    fn expand_path(&mut self) -> (String, String) {
        let (path, query) = match Template::parse(self.operation.path).expand(&self.path) {
            Ok(expanded) => expanded,
            Err(missing) => {
                for name in missing {
                    let place = Place::Parameter(Location::Path, name.to_owned());
                    // A value that is wrong is in the report already.
                    if !self.report.violations().iter().any(|violation| violation.place == place) {
                        self.report.add_one(&place, "required", "is missing");
                    }
                }
                return (String::new(), String::new());
            }
        };
        // URLs are resolved on their way: a segment of dots would call another operation.
        if path.split('/').any(|segment| segment == "." || segment == "..") {
            let dots = |(_, value): &&(&str, String)| value == "." || value == "..";
            let name = self.path.iter().find(dots).map_or(self.operation.path, |(name, _)| name);
            let place = Place::Parameter(Location::Path, name.to_owned());
            self.report.add_one(&place, "style", "must not make a path segment of dots alone");
        }
        (path, query)
    }
}

/// Writes a body: its media type and its bytes.
type WriteBody<'a> = dyn Fn(&dyn Encode, &MediaType) -> Result<(String, Vec<u8>), String> + 'a;

fn json(value: &dyn Encode, described: &MediaType) -> Result<(String, Vec<u8>), String> {
    let mut text = Vec::new();
    to_serializer(value, &mut serde_json::Serializer::new(&mut text))
        .map_err(|error| format!("cannot be written: {error}"))?;
    Ok((described.fixed().unwrap_or("application/json").to_owned(), text))
}

fn text(value: &dyn Encode, described: &MediaType) -> Result<(String, Vec<u8>), String> {
    let text = crate::http::scalar(&to_value(value)).ok_or("has no form as text")?;
    let media_type = described.fixed().filter(|name| *name != "text/plain").unwrap_or("text/plain; charset=utf-8");
    Ok((media_type.to_owned(), text.into_bytes()))
}

fn pair((name, value): &(String, String)) -> String {
    format!("{name}={value}")
}

/// The cause is named without the text that it complains of, which may hold a credential.
fn other(error: &dyn fmt::Display) -> Failure {
    Failure::Transport(TransportError::new(TransportFailure::Other, error.to_string()))
}
