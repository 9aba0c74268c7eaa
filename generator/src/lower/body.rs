//! Content of requests and responses, by media type.

use super::{Hint, Lowerer};
use crate::ir::{Body, Check, Codec, PropertyEncoding, ReplyBody, Ty};
use crate::openapi::{self, BodyContent, MediaType, SchemaId};
use crate::report::{Code, Diagnostic};

impl<'a> Lowerer<'a> {
    pub(super) fn request_body(&mut self, body: &'a openapi::RequestBody, hint: &Hint) -> Option<Body> {
        let (media_type, codec, content) = self.choose(&body.content, &REQUEST)?;
        Some(Body {
            required: body.required,
            media_type: media_type.to_owned(),
            codec,
            ty: self.content_type(codec, content, &hint.then("body")),
            encoding: content.encoding.iter().map(encoding).collect(),
            docs: body.description.iter().cloned().collect(),
        })
    }

    pub(super) fn reply_body(&mut self, content: &'a BodyContent, hint: &Hint) -> Option<ReplyBody> {
        let (media_type, codec, content) = self.choose(content, &RESPONSE)?;
        Some(ReplyBody { codec, media_type: media_type.to_owned(), ty: self.content_type(codec, content, hint) })
    }

    /// Takes the media type that says most, and reports those that are left out.
    fn choose(&mut self, content: &'a BodyContent, order: &[Codec]) -> Option<(&'a str, Codec, &'a MediaType)> {
        let rank = |media: &str, object: &MediaType| {
            let codec = self.codec(media, object);
            order.iter().position(|known| *known == codec).map(|rank| (rank, codec))
        };
        let (media_type, object, codec) = content
            .iter()
            .filter_map(|(media, object)| rank(media, object).map(|(rank, codec)| (rank, media, object, codec)))
            .min_by_key(|(rank, media, ..)| (*rank, !media.eq_ignore_ascii_case("application/json")))
            .map(|(_, media, object, codec)| (media, object, codec))?;
        for (other, left) in content.iter().filter(|(other, _)| *other != media_type) {
            let schema = (left.schema, object.schema);
            if self.codec(other, left) != codec || !self.same_schema(schema) {
                self.diagnostics.push(
                    Diagnostic::new(
                        Code::UnsupportedMediaType,
                        format!("`{other}` is left out: the body is taken as `{media_type}`"),
                    )
                    .at(&left.place)
                    .help("JSON is preferred to forms, forms to text and text to other content; leave out what is not needed"),
                );
            }
        }
        if codec == Codec::Text && !media_type.starts_with("text/") {
            self.diagnostics.push(
                Diagnostic::new(
                    Code::UnsupportedMediaType,
                    format!("`{media_type}` is taken as text: its schema is not applied"),
                )
                .at(&object.place)
                .help("parse the text with a library of that format"),
            );
        }
        Some((media_type, codec, object))
    }

    fn same_schema(&self, (a, b): (Option<SchemaId>, Option<SchemaId>)) -> bool {
        let target = |id: SchemaId| self.keywords(id).and_then(super::only_reference).unwrap_or(id);
        a.map(target) == b.map(target)
    }

    fn content_type(&mut self, codec: Codec, content: &MediaType, hint: &Hint) -> Ty {
        match (codec, content.schema) {
            (Codec::Text, _) => Ty::String,
            (Codec::Binary, _) => Ty::Binary,
            (_, None) => Ty::Any,
            (_, Some(schema)) => {
                let lowered = self.lower(&[schema], hint);
                if lowered.check < Check::Whole {
                    return lowered.ty;
                }
                // A body has no field around it that would apply the rules, so it gets a model of its own.
                Ty::Named(self.reserve(schema, hint.words.clone()))
            }
        }
    }

    /// How a media type is written.
    fn codec(&self, media_type: &str, content: &MediaType) -> Codec {
        let essence = media_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
        let structured = || {
            let keywords = content.schema.and_then(|schema| self.keywords(schema));
            keywords.is_some_and(|k| !k.types.contains(&openapi::Type::String))
        };
        match essence.as_str() {
            "application/x-www-form-urlencoded" => Codec::Form,
            "application/json" | "text/json" | "application/x-json" => Codec::Json,
            "application/xml"
            | "application/yaml"
            | "application/x-yaml"
            | "application/graphql"
            | "application/javascript" => Codec::Text,
            "*/*" | "application/*" if structured() => Codec::Json,
            other if other.ends_with("+json") => Codec::Json,
            other if other.starts_with("multipart/form-data") => Codec::Multipart,
            other if other.starts_with("text/") || other.ends_with("+xml") || other.ends_with("+yaml") => Codec::Text,
            _ => Codec::Binary,
        }
    }
}

/// How a form writes one property. `style` or `explode` alone implies the other (OpenAPI 3.0.3, Encoding Object).
fn encoding((property, encoding): (&String, &openapi::Encoding)) -> PropertyEncoding {
    let style = encoding.style.or(encoding.explode.map(|_| openapi::Style::Form));
    let style = style.map(|style| (style, encoding.explode.unwrap_or(style == openapi::Style::Form)));
    PropertyEncoding { property: property.clone(), content_type: encoding.content_type.clone(), style }
}

/// What is preferred in a request: what says most about the value, then what needs no encoding.
const REQUEST: [Codec; 5] = [Codec::Json, Codec::Multipart, Codec::Form, Codec::Text, Codec::Binary];

/// What is preferred in a response; forms are not read from responses.
const RESPONSE: [Codec; 3] = [Codec::Json, Codec::Text, Codec::Binary];
