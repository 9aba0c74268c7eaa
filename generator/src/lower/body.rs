//! Content of requests and responses, by media type.

use super::{Hint, Lowerer};
use crate::ir::{
    Body, Check, Choice, ChoiceArm, ChoiceId, Codec, Content, MediaType, Name, Payload, PropertyEncoding, Ty,
};
use crate::openapi::{self, BodyContent, SchemaId, Type};
use crate::report::{Code, Diagnostic, Place};

/// A media type of the document, and how it is written.
#[derive(Clone, Copy)]
struct Described<'a> {
    name: &'a str,
    codec: Codec,
    object: &'a openapi::MediaType,
}

impl<'a> Lowerer<'a> {
    pub(super) fn request_body(&mut self, body: &'a openapi::RequestBody, hint: &Hint) -> Option<Body> {
        Some(Body {
            required: body.required,
            payload: self.payload(&body.content, &REQUEST, false, &hint.then("body"))?,
            docs: body.description.iter().cloned().collect(),
        })
    }

    pub(super) fn reply_body(&mut self, content: &'a BodyContent, hint: &Hint) -> Option<Payload> {
        self.payload(content, &RESPONSE, true, hint)
    }

    /// What the media types of a body come to: one type that all of them write, or a choice.
    fn payload(&mut self, content: &'a BodyContent, order: &[Codec], response: bool, hint: &Hint) -> Option<Payload> {
        let kinds = self.notations(content, order, response);
        let shared = content.values().next().and_then(|media| Hint::of_component(&media.place));
        let hint = shared.as_ref().unwrap_or(hint);
        if let [kind] = &kinds[..] {
            return Some(Payload::One(self.content(kind, hint)));
        }
        if kinds.is_empty() {
            return None;
        }
        let mut arms: Vec<ChoiceArm> = Vec::new();
        for kind in &kinds {
            let words = kind.first().map_or(String::new(), |first| media_type_words(first.name));
            // What says most has the plain name, as it has where it is alone.
            let hint = if arms.is_empty() { hint.clone() } else { hint.then(&words) };
            let content = self.content(kind, &hint);
            arms.push(ChoiceArm { name: Name::new(words), content });
        }
        Some(Payload::Choice(self.choice(arms, response)))
    }

    /// The media types, divided by what they hold; those that say most come first, in each part and among the parts.
    fn notations(&mut self, content: &'a BodyContent, order: &[Codec], response: bool) -> Vec<Vec<Described<'a>>> {
        let mut all: Vec<Described<'a>> =
            content.iter().map(|(name, object)| Described { name, codec: self.codec(name, object), object }).collect();
        self.take_for_json(&mut all);
        if !response {
            self.write_as_json(&mut all);
        }
        let rank = |media: &Described<'_>| order.iter().position(|codec| *codec == media.codec);
        all.sort_by_key(|media| {
            let plain = media.name.eq_ignore_ascii_case("application/json");
            (rank(media).unwrap_or(order.len()), !plain, is_yaml(media.name), self.is_misnamed(media))
        });
        let mut kinds: Vec<Vec<Described<'a>>> = Vec::new();
        for media in all {
            let same = |kind: &&mut Vec<Described<'a>>| {
                kind.first().is_some_and(|first| self.same_schema((first.object.schema, media.object.schema)))
            };
            let values = |codec: Codec| !matches!(codec, Codec::Text | Codec::Binary);
            match (rank(&media), kinds.iter_mut().find(same)) {
                (None, _) => self.left_out(media.name, &media.object.place, "it can't be read from a response"),
                (_, Some(kind)) if kind[0].codec == media.codec || values(kind[0].codec) && values(media.codec) => {
                    kind.push(media);
                }
                // The same text: servers prefer either. Generated ones write JSON.
                (_, Some(kind)) if response && kind[0].codec == Codec::Json && self.is_plain_text(&media) => {
                    kind.push(media);
                }
                // The same values in a notation whose types nothing here can read.
                (_, Some(kind)) if media.object.schema.is_some() && values(kind[0].codec) => {
                    let message = format!("its schema is that of `{}`, which has types", kind[0].name);
                    self.left_out(media.name, &media.object.place, &message);
                }
                _ => kinds.push(vec![media]),
            }
        }
        kinds
    }

    /// Takes media types that vendors have made up for JSON where their schema is an object's or a list's: bytes have none. Where
    /// JSON has the same schema beside it, it is that in another notation.
    fn take_for_json(&mut self, all: &mut [Described<'a>]) {
        for index in 0..all.len() {
            let media = all[index];
            let name = media.name.trim_start().to_ascii_lowercase();
            let vendors = name.starts_with("application/vnd.") && !NO_JSON.iter().any(|word| name.contains(word));
            let known = media.object.schema.and_then(|id| self.keywords(self.target(id)));
            let structured = known.is_some_and(|k| matches!(k.types[..], [Type::Object | Type::Array]));
            let same = |other: &Described<'a>| self.same_schema((media.object.schema, other.object.schema));
            let beside = all.iter().any(|other| other.codec == Codec::Json && same(other));
            if media.codec != Codec::Binary || !vendors || !structured || beside {
                continue;
            }
            all[index].codec = Codec::Json;
            let message = format!("`{}` is taken for JSON, since its schema is no text's", media.name);
            let problem = Diagnostic::new(Code::UnsupportedMediaType, message).at(&media.object.place);
            self.diagnostics.push(problem.help("a media type that ends with `+json` says so itself"));
        }
    }

    /// Takes YAML for JSON where it is written only and its schema is an object's or a list's: every JSON text is one of YAML
    /// 1.2 too.
    fn write_as_json(&mut self, all: &mut [Described<'a>]) {
        for media in all.iter_mut().filter(|media| is_yaml(media.name)) {
            let known = media.object.schema.and_then(|id| self.keywords(self.target(id)));
            let is_text = |ty: &Type| !matches!(ty, Type::Object | Type::Array | Type::Null);
            if known.is_some_and(|k| !k.types.is_empty() && !k.types.iter().any(is_text)) {
                media.codec = Codec::Json;
                let message =
                    format!("`{}` is written as JSON, which is YAML too; a server here reads no other", media.name);
                let problem = Diagnostic::new(Code::UnsupportedMediaType, message).at(&media.object.place);
                self.diagnostics.push(problem.help("nothing needs to be done, unless clients send other YAML"));
            }
        }
    }

    /// Whether content of the schema can't be what the media type names: a JSON Patch is an array (RFC 6902, section 3), so
    /// that the object which Kubernetes' document has for it is sent as another kind of patch unless the call asks for it.
    fn is_misnamed(&self, media: &Described<'_>) -> bool {
        let keywords = || media.object.schema.and_then(|id| self.keywords(self.target(id)));
        media.name.eq_ignore_ascii_case("application/json-patch+json")
            && keywords().is_some_and(|k| !k.types.is_empty() && !k.types.contains(&Type::Array))
    }

    /// Whether content is a text that `text/plain` and JSON write each in its own way.
    fn is_plain_text(&self, media: &Described<'_>) -> bool {
        let keywords = media.object.schema.and_then(|id| self.keywords(self.target(id)));
        let essence = media.name.split(';').next().unwrap_or_default().trim();
        essence.eq_ignore_ascii_case("text/plain") && keywords.is_some_and(|k| k.types == [Type::String])
    }

    fn left_out(&mut self, name: &str, place: &Place, why: &str) {
        let message = format!("`{name}` is left out: {why}");
        let problem = Diagnostic::new(Code::UnsupportedMediaType, message).at(place);
        self.diagnostics
            .push(problem.help("nothing needs to be done, unless the other side insists on this media type"));
    }

    fn content(&mut self, kind: &[Described<'a>], hint: &Hint) -> Content {
        for media in kind.iter().filter(|media| media.codec == Codec::Text && !media.name.starts_with("text/")) {
            let message = format!("`{}` is taken as text: its schema is not applied", media.name);
            let problem = Diagnostic::new(Code::UnsupportedMediaType, message).at(&media.object.place);
            self.diagnostics.push(problem.help("parse the text with a library of that format"));
        }
        let ty = kind.first().map_or(Ty::Any, |first| self.content_type(first.codec, first.object, hint));
        let media_types = kind.iter().map(|media| MediaType {
            name: media.name.to_owned(),
            codec: media.codec,
            encoding: media.object.encoding.iter().map(encoding).collect(),
        });
        Content { media_types: media_types.collect(), ty }
    }

    /// A choice between contents; bodies with the same one share it.
    fn choice(&mut self, arms: Vec<ChoiceArm>, response: bool) -> ChoiceId {
        let key = format!("{response} {arms:?}");
        if let Some(id) = self.choice_ids.get(&key) {
            return *id;
        }
        let id = ChoiceId(self.choices.len());
        self.choices.push(Choice { name: Name::default(), response, arms });
        self.choice_ids.insert(key, id);
        id
    }

    fn same_schema(&self, (a, b): (Option<SchemaId>, Option<SchemaId>)) -> bool {
        match (a, b) {
            (Some(a), Some(b)) => openapi::same(&self.api.schemas, &self.component_ids, a, b),
            (a, b) => a == b,
        }
    }

    fn content_type(&mut self, codec: Codec, content: &openapi::MediaType, hint: &Hint) -> Ty {
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
    fn codec(&self, media_type: &str, content: &openapi::MediaType) -> Codec {
        let essence = media_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
        let structured = || {
            let keywords = content.schema.and_then(|schema| self.keywords(schema));
            keywords.is_some_and(|k| !k.types.contains(&Type::String))
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

fn is_yaml(media_type: &str) -> bool {
    let essence = media_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    matches!(&*essence, "application/yaml" | "application/x-yaml" | "text/yaml") || essence.ends_with("+yaml")
}

/// How a form writes one property. `style` or `explode` alone implies the other (OpenAPI 3.0.3, Encoding Object).
fn encoding((property, encoding): (&String, &openapi::Encoding)) -> PropertyEncoding {
    let style = encoding.style.or(encoding.explode.map(|_| openapi::Style::Form));
    let style = style.map(|style| (style, encoding.explode.unwrap_or(style == openapi::Style::Form)));
    PropertyEncoding { property: property.clone(), content_type: encoding.content_type.clone(), style }
}

/// What a media type holds, in words: `image/png` is a png, `application/vnd.github.raw+json` github raw json.
fn media_type_words(name: &str) -> String {
    let essence = name.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    let (kind, subtype) = essence.split_once('/').unwrap_or(("", &essence));
    match (kind, subtype) {
        ("*", _) => "any".to_owned(),
        (kind, "*") => kind.to_owned(),
        (_, "plain") => "text".to_owned(),
        (_, "octet-stream") => "binary".to_owned(),
        (_, "x-www-form-urlencoded") => "form".to_owned(),
        ("multipart", "form-data") => "multipart".to_owned(),
        (_, subtype) => {
            let plain = subtype.strip_prefix("x-").or_else(|| subtype.strip_prefix("vnd.")).unwrap_or(subtype);
            plain.replace(|letter: char| !letter.is_ascii_alphanumeric(), " ")
        }
    }
}

/// Words in the names of media types that write values, but not as JSON.
const NO_JSON: [&str; 4] = ["protobuf", "msgpack", "cbor", "avro"];

/// What is preferred in a request: what says most about the value, then what needs no encoding.
const REQUEST: [Codec; 5] = [Codec::Json, Codec::Multipart, Codec::Form, Codec::Text, Codec::Binary];

/// What is preferred in a response; forms are not read from responses.
const RESPONSE: [Codec; 3] = [Codec::Json, Codec::Text, Codec::Binary];
