//! Bodies of requests: received within a limit, then read by their media type.

use std::future::poll_fn;
use std::pin::Pin;

use ::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE, HeaderName};
use ::http::request::Parts;
use axum::body::{Body as Stream, HttpBody};
use axum::extract::{DefaultBodyLimit, FromRequest, Multipart};
use bytes::{Bytes, BytesMut};
use indexmap::IndexMap;

use crate::Binary;
use crate::decode::DecodeError;
use crate::http::{
    Codec, Coding, Form, Media, MediaType, Members, Operation, Raw, StatusCode, Style, choose, insert, is_json,
    is_object, member,
};
use crate::schema::{self, Schema};

use super::refusal::Refusal;
use super::source::{self, Wanted};

/// A body that has been received.
pub(super) struct Body {
    bytes: Bytes,
    media: Option<Media>,
    media_type: Option<String>,
    parts: Option<Members>,
}

/// What a body is, as far as its media type tells.
pub(super) enum Content {
    Absent,
    /// A media type that the operation doesn't take.
    Unsupported,
    Raw(Raw),
}

/// Receives the body that the operation describes; one that it doesn't describe stays where it is.
///
/// # Errors
/// 413 for a body over the limit, 400 for one that can't be received.
pub(super) async fn receive(
    operation: &Operation,
    parts: &Parts,
    stream: Stream,
    limit: usize,
) -> Result<Body, Refusal> {
    let media_type = parts.headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).map(str::to_owned);
    let mut body =
        Body { bytes: Bytes::new(), media: media_type.as_deref().map(Media::parse), media_type, parts: None };
    let Some(described) = operation.body else { return Ok(body) };
    body.bytes = collect(stream, limit).await?;
    let in_parts = |media_type: &MediaType| media_type.codec == Codec::Multipart;
    if described.content.iter().any(in_parts) && body.is_within("multipart/*") {
        body.parts = Some(split(parts, body.bytes.clone()).await?);
    }
    Ok(body)
}

async fn collect(mut stream: Stream, limit: usize) -> Result<Bytes, Refusal> {
    let too_large = || Refusal::new(StatusCode::PAYLOAD_TOO_LARGE, format!("the body is larger than {limit} bytes"));
    // A stream that knows its length is refused before it is read.
    if stream.size_hint().lower() > limit as u64 {
        return Err(too_large());
    }
    let mut bytes = BytesMut::new();
    while let Some(frame) = poll_fn(|context| Pin::new(&mut stream).poll_frame(context)).await {
        let frame = frame.map_err(|_| Refusal::new(StatusCode::BAD_REQUEST, "the body could not be received"))?;
        let Ok(data) = frame.into_data() else { continue };
        if data.len() > limit.saturating_sub(bytes.len()) {
            return Err(too_large());
        }
        bytes.extend_from_slice(&data);
    }
    Ok(bytes.freeze())
}

/// Takes a form apart.
async fn split(parts: &Parts, bytes: Bytes) -> Result<Members, Refusal> {
    let refuse = |_| Refusal::new(StatusCode::BAD_REQUEST, "the body is no form in parts");
    let mut request = ::http::Request::new(Stream::from(bytes));
    request.headers_mut().extend(parts.headers.get(CONTENT_TYPE).cloned().map(|value| (CONTENT_TYPE, value)));
    DefaultBodyLimit::disable().apply(&mut request);
    let refused = |_| Refusal::new(StatusCode::UNSUPPORTED_MEDIA_TYPE, "the body's media type names no boundary");
    let mut form = Multipart::from_request(request, &()).await.map_err(refused)?;
    let mut parts = Members::new();
    while let Some(field) = form.next_field().await.map_err(refuse)? {
        let name = field.name().unwrap_or_default().to_owned();
        let file_name = field.file_name().map(str::to_owned);
        let media_type = field.content_type().map(str::to_owned);
        let own = |name: &HeaderName| *name != CONTENT_TYPE && *name != CONTENT_DISPOSITION;
        let headers = field.headers().iter().filter(|(name, _)| own(name));
        let headers: Vec<(String, String)> =
            headers.filter_map(|(name, value)| Some((name.to_string(), value.to_str().ok()?.to_owned()))).collect();
        let mut content = Binary::from(field.bytes().await.map_err(refuse)?.to_vec());
        if let Some(file_name) = file_name {
            content = content.with_file_name(file_name);
        }
        if let Some(media_type) = media_type {
            content = content.with_content_type(media_type);
        }
        content = headers.into_iter().fold(content, |content, (name, value)| content.with_part_header(name, value));
        insert(&mut parts, &name, Raw::Content(content));
    }
    Ok(parts)
}

impl Body {
    fn is_within(&self, range: &str) -> bool {
        self.media.as_ref().is_some_and(|media| media.is_within(range))
    }

    /// Which of the operation's media types the body has: the one of its name, or a range that it is within, or else the first.
    pub(super) fn chosen(&self, content: &[MediaType]) -> usize {
        let names: Vec<&str> = content.iter().map(|media_type| media_type.name).collect();
        choose(self.media.as_ref(), &names)
    }

    /// The body as the operation reads it. `own` are the rules of its type.
    pub(super) fn content(&mut self, described: &MediaType, own: &'static Schema) -> Result<Content, DecodeError> {
        if self.bytes.is_empty() && (self.media.is_none() || described.codec == Codec::Json) {
            return Ok(Content::Absent);
        }
        if !self.is_supported(described) {
            return Ok(Content::Unsupported);
        }
        Ok(Content::Raw(match described.codec {
            Codec::Json => Raw::Json(self.bytes.clone()),
            Codec::Form => form(&self.bytes, described, own)?,
            Codec::Multipart => Raw::Members(self.parts.take().unwrap_or_default()),
            Codec::Text => Raw::Content(Binary::from(self.bytes.to_vec())),
            Codec::Binary => {
                let content = Binary::from(std::mem::take(&mut self.bytes).to_vec());
                Raw::Content(match self.media_type.take() {
                    Some(media_type) => content.with_content_type(media_type),
                    None => content,
                })
            }
        }))
    }

    /// Without a media type a body is only bytes.
    fn is_supported(&self, described: &MediaType) -> bool {
        let Some(media) = &self.media else { return described.codec == Codec::Binary };
        match described.codec {
            Codec::Json => {
                let generic = media.essence == "application/json" || !is_json(described.name);
                let built_on = Media::parse(described.name).essence == "application/json";
                is_json(&media.essence) && media.is_utf8() && (generic || built_on || media.is_within(described.name))
            }
            Codec::Form => media.essence == "application/x-www-form-urlencoded" && media.is_utf8(),
            Codec::Multipart => self.parts.is_some(),
            Codec::Text => media.is_utf8() && (media.essence == "text/plain" || media.is_within(described.name)),
            Codec::Binary => described.name == "application/octet-stream" || media.is_within(described.name),
        }
    }
}

/// The properties of `application/x-www-form-urlencoded`.
fn form(bytes: &[u8], described: &MediaType, own: &'static Schema) -> Result<Raw, DecodeError> {
    let text = std::str::from_utf8(bytes).map_err(|_| DecodeError::new("syntax", "is not UTF-8 text"))?;
    let mut properties: IndexMap<String, Vec<(String, String)>> = IndexMap::new();
    for (name, text) in source::pairs(text, '&', Coding::Query) {
        let deep = |name: &&str| matches!(style(name, described), Some((Style::DeepObject, _)));
        let property = name.split_once('[').map(|(property, _)| property).filter(deep).unwrap_or(&name);
        properties.entry(property.to_owned()).or_default().push((name, text));
    }
    let mut members = Members::new();
    for (name, pairs) in &properties {
        let rules = member(own, name).unwrap_or(&schema::ANY);
        let form = match style(name, described) {
            Some((style, explode)) => Form::Styled(style, explode),
            None if is_object(rules) || has_json(name, described) => Form::Json,
            None => Form::Styled(Style::Form, true),
        };
        let wanted = Wanted { name, form, schema: &schema::ANY, coding: Coding::Query };
        if let Some(raw) = source::among(wanted, pairs, &|_| false).map_err(|error| error.inside(name))? {
            insert(&mut members, name, raw);
        }
    }
    Ok(Raw::Members(members))
}

fn style(property: &str, described: &MediaType) -> Option<(Style, bool)> {
    described.encoding_of(property)?.style
}

fn has_json(property: &str, described: &MediaType) -> bool {
    described.encoding_of(property).and_then(|encoding| encoding.content_type).is_some_and(is_json)
}
