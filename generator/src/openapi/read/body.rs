//! Request bodies and what they consist of.

use indexmap::IndexMap;

use crate::audit::{Fields, Kind, wrong_type};
use crate::load::Node;
use crate::openapi::{BodyContent, Encoding, MediaType, RequestBody};
use crate::report::{Code, Diagnostic};
use crate::resolve::Located;

use super::reader::Reader;
use super::style;

impl<'d> Reader<'d> {
    /// Reads a request body (OpenAPI 3.1.0 §4.8.13); `description` takes the place of its own.
    pub(super) fn request_body(&mut self, value: &Located<'d>, description: Option<String>) -> Option<RequestBody> {
        let mut fields = Fields::of(value, Kind::RequestBody, &mut self.sink)?;
        let own = fields.text("description", &mut self.sink);
        let required = fields.flag("required", &mut self.sink).unwrap_or(false);
        let content = if let Some(content) = fields.take("content") {
            self.content(&content, true)
        } else {
            self.sink.push(fields.missing("content"));
            BodyContent::new()
        };
        fields.finish(self.dialect, &mut self.sink);
        Some(RequestBody { required, description: description.or(own), content })
    }

    /// Reads `content`. `sent`: it is of request bodies, for which alone `encoding` counts.
    pub(super) fn content(&mut self, value: &Located<'d>, sent: bool) -> BodyContent {
        let Node::Object(object) = value.node else {
            self.sink.push(wrong_type(&value.place, "`content` must be an object", value.node));
            return BodyContent::new();
        };
        let mut content = BodyContent::with_capacity(object.len());
        for (name, node) in object {
            let value = Located::new(node, value.place.child(name));
            if let Some(media_type) = self.media_type(name, &value, sent) {
                content.insert(String::from(&**name), media_type);
            }
        }
        content
    }

    fn media_type(&mut self, name: &str, value: &Located<'d>, sent: bool) -> Option<MediaType> {
        let mut fields = Fields::of(value, Kind::MediaType, &mut self.sink)?;
        let schema = fields.take("schema").map(|schema| self.schema(schema));
        let mut encoding = IndexMap::new();
        for (property, value) in fields.map("encoding", &mut self.sink) {
            if let Some(read) = self.encoding(&value) {
                encoding.insert(property.to_owned(), read);
            }
        }
        if !encoding.is_empty() && (!sent || !has_parts(name)) {
            let message = "`encoding` has an effect on request bodies of `multipart/…` and form data only";
            let problem = Diagnostic::new(Code::KeywordIgnored, message);
            self.sink.push(problem.at(value.place.child("encoding")));
        }
        fields.finish(self.dialect, &mut self.sink);
        Some(MediaType { place: value.place.clone(), schema, encoding })
    }

    /// Reads an encoding (OpenAPI 3.1.0 §4.8.15).
    fn encoding(&mut self, value: &Located<'d>) -> Option<Encoding> {
        let mut fields = Fields::of(value, Kind::Encoding, &mut self.sink)?;
        let content_type = fields.string("contentType", &mut self.sink).map(str::to_owned);
        let name = fields.string("style", &mut self.sink);
        let style = name.and_then(|name| {
            let query = crate::openapi::Location::Query;
            let style = style::named(name).filter(|style| style::fits(*style, query));
            if style.is_none() {
                let message = format!("`style: {name}` can't be used here");
                let problem = Diagnostic::new(Code::WrongType, message).at(value.place.child("style"));
                let names: Vec<_> = style::names_in(query).iter().map(|name| format!("`{name}`")).collect();
                self.sink.push(problem.help(format!("at this place, the styles are {}", names.join(", "))));
            }
            style
        });
        let explode = fields.flag("explode", &mut self.sink);
        fields.finish(self.dialect, &mut self.sink);
        Some(Encoding { content_type, style, explode })
    }
}

/// Whether a media type consists of named parts.
fn has_parts(media_type: &str) -> bool {
    let essence = media_type.split(';').next().unwrap_or(media_type).trim().to_ascii_lowercase();
    essence.starts_with("multipart/") || essence == "application/x-www-form-urlencoded"
}

#[cfg(test)]
mod tests {
    use crate::openapi::Style;
    use crate::openapi::read::testing::read_with;

    #[test]
    fn encodings_count_in_forms_only() {
        let outcome = read_with(
            "3.0.3",
            "components:\n  requestBodies:\n    A: {required: true, content: {multipart/form-data: {schema: {}, encoding: {a: {contentType: a/b, style: form, headers: {h: {}}}}}, \
             application/json: {encoding: {a: {}}}}}\n    B: {}\npaths:\n  /a: {post: {requestBody: {$ref: '#/components/requestBodies/A'}, responses: {default: {description: d}}}}\n",
        );
        let body = outcome.api().operations[0].body.as_ref().unwrap();
        let encoding = &body.content["multipart/form-data"].encoding["a"];
        assert!(body.required);
        assert_eq!((encoding.content_type.as_deref(), encoding.style), (Some("a/b"), Some(Style::Form)));
        let place = "/components/requestBodies/A/content";
        assert_eq!(
            outcome.told(),
            [
                format!("unsupported-feature {place}/multipart~1form-data/encoding/a/headers"),
                format!("keyword-ignored {place}/application~1json/encoding"),
                "missing-field /components/requestBodies/B".to_owned(),
            ]
        );
    }
}
