//! A request while its arguments come together.

mod assemble;
mod faults;

use std::fmt;

use ::http::header::{ACCEPT, CONTENT_TYPE, HeaderName, HeaderValue};
use bytes::Bytes;
use serde_json::Value;

use crate::Binary;
use crate::encode::{Encode, to_serializer, to_value};
use crate::http::{
    Argument, Codec, Coding, Expanded, HeaderMap, Location, Media, MediaType, Operation, Parameter, Parameters, Place,
    RequestBody, Response, Responses, encode, expand, is_json, is_media_type,
};
use crate::report::Report;
use crate::validate::Validate;

use super::call::Call;
use super::checked::check;
use super::{Client, Server, form, multipart};
pub(super) use faults::Fault;
use faults::Faults;

/// A request while its arguments come together. What is wrong with them is kept until the call is awaited.
#[derive(Clone)]
#[must_use = "nothing is sent before `send`"]
pub struct Request {
    client: Client,
    operation: &'static Operation,
    servers: &'static [Server],
    path: Vec<(&'static str, String)>,
    query: Vec<String>,
    /// Pairs of the query that replace those of the same name.
    added_query: Vec<String>,
    headers: HeaderMap,
    /// Where it goes instead of the URL that its arguments make.
    at: Option<String>,
    /// Headers that replace those of the same name.
    added_headers: HeaderMap,
    cookies: Vec<String>,
    media_type: Option<&'static str>,
    /// How the body is written, once there is one.
    written: Option<Codec>,
    body: Bytes,
    faults: Faults,
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
            added_query: Vec::new(),
            at: None,
            headers,
            added_headers: HeaderMap::new(),
            cookies: Vec::new(),
            media_type: None,
            written: None,
            body: Bytes::new(),
            faults: Faults::default(),
        }
    }

    pub(super) fn without_added_query(mut self) -> Self {
        self.added_query.clear();
        self
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

    /// Sets binary content, with its own media type if it names one. One that the document does not describe makes the call
    /// [`Error::Invalid`](super::Error::Invalid), unless it is [`unchecked`](Call::unchecked).
    pub fn binary(mut self, body: &Binary) -> Self {
        let named = body.content_type();
        self.body(Codec::Binary, body, &|_, described| {
            let media_type = named.or(described.fixed()).unwrap_or("application/octet-stream");
            Ok((media_type.to_owned(), body.bytes().to_vec()))
        });
        let request = self.operation.body.unwrap_or(RequestBody::optional(&[]));
        if let (Some(named), Some(fixed)) = (named, request.described(Codec::Binary, self.media_type).fixed())
            && Media::parse(named).essence != Media::parse(fixed).essence
        {
            let message = format!("is described as {fixed:?}, not as {named:?}; `unchecked` sends it");
            self.faults.add_one(Fault::Unaccepted, Place::Body, "content", message);
        }
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
        self.faults.add_one(Fault::Unwritable, place, "in", "is not a parameter of the operation");
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
                self.faults.add_one(Fault::Unaccepted, place(), "required", "is missing");
            }
            return;
        }
        if let Err(report) = check(value, Some(parameter.schema)) {
            self.faults.add(Fault::Unaccepted, place(), report);
        }
        let expanded = tree(value.encodable()).and_then(|tree| expand(&parameter.styled(), &tree));
        if let Err(message) = expanded.and_then(|expanded| self.put(parameter, expanded)) {
            self.faults.add_one(Fault::Unwritable, place(), "style", message);
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
            self.faults.add(Fault::Unaccepted, Place::Body, report);
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
            Err(message) => self.faults.add_one(Fault::Unwritable, Place::Body, "content", message),
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
            Ok(named) if described => self.name_header(CONTENT_TYPE, named),
            _ => {
                let message = format!("is not written as {media_type:?}");
                self.faults.add_one(Fault::Unwritable, Place::Body, "content", message);
            }
        }
    }

    /// Sends another body, which nobody looks at.
    pub(super) fn replace_body(&mut self, media_type: &str, body: Bytes) {
        self.faults.forget(&Place::Body);
        self.written = None;
        self.body = body;
        let named = HeaderValue::from_str(media_type).ok().filter(|_| is_media_type(media_type));
        let Some(named) = named else {
            let message = format!("{media_type:?} is no media type");
            return self.faults.add_one(Fault::Unwritable, Place::Body, "content", message);
        };
        self.name_header(CONTENT_TYPE, named);
    }

    /// Asks for a response of one media type alone. How the answer is read the document says only for those that it
    /// has for the operation.
    pub(super) fn accept(&mut self, media_type: &str) {
        let media = Media::parse(media_type);
        let listed = || self.operation.accept.split(", ");
        // JSON is read as what it is, whatever it is called.
        let json = || is_json(media_type) && listed().any(is_json);
        let described = listed().any(|listed| media.is_within(listed)) || json();
        // What the document itself lists is sent as it stands there.
        let is_named = is_media_type(media_type) || listed().any(|listed| listed == media_type);
        let place = || Place::Parameter(Location::Header, ACCEPT.to_string());
        let named = HeaderValue::from_str(media_type).ok().filter(|_| is_named);
        let Some(named) = named else {
            let message = format!("{media_type:?} is no media type");
            return self.faults.add_one(Fault::Unwritable, place(), "content", message);
        };
        if !described {
            let message = format!("no response is described as {media_type:?}; `raw`, `stream` and `bytes` take any");
            self.faults.add_one(Fault::Undescribed, place(), "content", message);
        }
        self.name_header(ACCEPT, named);
    }

    /// Sets a header that has a method of its own: what is said last counts, by whichever.
    fn name_header(&mut self, name: HeaderName, value: HeaderValue) {
        self.added_headers.remove(&name);
        self.headers.insert(name, value);
    }

    /// Sends the request although there are faults of a kind.
    pub(super) fn let_go(&mut self, fault: Fault) {
        self.faults.let_go(fault);
    }

    /// Sends the request to another URL than that of its arguments.
    pub(super) fn send_to(&mut self, url: &str) {
        self.at = Some(url.to_owned());
    }

    /// Adds a parameter to the query, described or not.
    pub(super) fn add_query(&mut self, name: &str, value: &str) {
        self.added_query.push(format!("{}={}", encode(name, Coding::Query), encode(value, Coding::Query)));
    }

    /// Sets a header, described or not.
    pub(super) fn add_header(&mut self, name: &str, value: &str) {
        if let (Ok(name), Ok(value)) = (HeaderName::from_bytes(name.as_bytes()), HeaderValue::from_str(value)) {
            self.added_headers.insert(name, value);
        } else {
            let place = Place::Parameter(Location::Header, name.to_owned());
            self.faults.add_one(Fault::Unwritable, place, "style", "has a name or value that HTTP doesn't allow");
        }
    }
}

/// Writes a body: its media type and its bytes.
type WriteBody<'a> = dyn Fn(&dyn Encode, &MediaType) -> Result<(String, Vec<u8>), String> + 'a;

fn tree(value: &dyn Encode) -> Result<Value, String> {
    to_serializer(value, serde_json::value::Serializer).map_err(|error| format!("cannot be written: {error}"))
}

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
