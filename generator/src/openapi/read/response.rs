//! Responses and their headers.

use crate::audit::{Fields, Kind, wrong_type};
use crate::load::Node;
use crate::openapi::{BodyContent, Location, Parameter, Response, Status};
use crate::report::{Code, Diagnostic, Place, Severity};
use crate::resolve::Located;

use super::reader::Reader;

impl<'d> Reader<'d> {
    /// Reads `responses` of an operation (OpenAPI 3.1.0 §4.8.16), in document order.
    pub(super) fn responses(&mut self, operation: &mut Fields<'d>) -> Vec<(Status, Response)> {
        let Some(value) = operation.take("responses") else {
            self.no_response(operation.place());
            return Vec::new();
        };
        let Node::Object(object) = value.node else {
            self.sink.push(wrong_type(&value.place, "`responses` must be an object", value.node));
            return Vec::new();
        };
        let mut responses: Vec<(Status, Response)> = Vec::with_capacity(object.len());
        for (key, node) in object {
            if key.starts_with("x-") {
                continue;
            }
            let place = value.place.child(key);
            let Some(status) = self.status(key, &place) else {
                continue;
            };
            if responses.iter().any(|(known, _)| *known == status) {
                let message = format!("the status `{key}` is described twice; the first one counts");
                self.sink.push(Diagnostic::new(Code::KeywordIgnored, message).at(&place));
                continue;
            }
            let Some(target) = self.follow(Located::new(node, place), "responses") else {
                continue;
            };
            let description = target.description.clone();
            let read = self.found(&target, |reader| reader.response(&target.value, description));
            responses.extend(read.map(|response| (status, response)));
        }
        if object.is_empty() {
            self.no_response(&value.place);
        }
        responses
    }

    fn no_response(&mut self, place: &Place) {
        let problem = Diagnostic::new(Code::MissingResponse, "the operation declares no response").at(place);
        self.sink.push(problem.help("list at least `default`"));
    }

    fn status(&mut self, key: &str, place: &Place) -> Option<Status> {
        let status = status(key);
        match status {
            None => {
                let problem = Diagnostic::new(Code::BadStatus, format!("`{key}` is no status")).at(place);
                self.sink.push(problem.help("write a status such as `404`, a class such as `4XX`, or `default`"));
            }
            Some(Status::Class(class)) if !key.ends_with("XX") => {
                let message = format!("the class `{key}` is written `{class}XX`");
                let problem = Diagnostic::new(Code::BadStatus, message).at(place);
                self.sink.push(problem.with_severity(Severity::Warning));
            }
            Some(_) => {}
        }
        status
    }

    /// Reads a response (OpenAPI 3.1.0 §4.8.17); `description` takes the place of its own.
    pub(super) fn response(&mut self, value: &Located<'d>, description: Option<String>) -> Option<Response> {
        let mut fields = Fields::of(value, Kind::Response, &mut self.sink)?;
        if !fields.has("description") {
            // Nothing depends on it.
            self.sink.push(fields.missing("description").with_severity(Severity::Warning));
        }
        let own = fields.text("description", &mut self.sink);
        let mut headers: Vec<Parameter> = Vec::new();
        for (name, value) in fields.map("headers", &mut self.sink) {
            if name.eq_ignore_ascii_case("content-type") {
                let message = format!("a response header `{name}` is ignored: the media types say what it is");
                self.sink.push(Diagnostic::new(Code::KeywordIgnored, message).at(&value.place));
                continue;
            }
            if let Some(target) = self.follow(value, "headers") {
                let header = self.found(&target, |reader| reader.header(&target.value, name));
                if let Some(first) = headers.iter().find(|known| known.name.eq_ignore_ascii_case(name)) {
                    let message = format!("the header `{name}` is described twice; the first one counts");
                    let problem = Diagnostic::new(Code::KeywordIgnored, message).at(&target.value.place);
                    self.sink.push(problem.related(&first.place, "first described here"));
                } else {
                    headers.extend(header);
                }
            }
        }
        let content = fields.take("content").map_or_else(BodyContent::new, |content| self.content(&content, false));
        let links = self.links(&mut fields);
        fields.finish(self.dialect, &mut self.sink);
        Some(Response { description: description.or(own), headers, content, links })
    }

    /// Reads a header (OpenAPI 3.1.0 §4.8.21), which is a parameter whose name and place are known.
    pub(super) fn header(&mut self, value: &Located<'d>, name: &str) -> Option<Parameter> {
        let mut fields = Fields::of(value, Kind::Header, &mut self.sink)?;
        let description = fields.text("description", &mut self.sink);
        let required = fields.flag("required", &mut self.sink).unwrap_or(false);
        let deprecated = fields.flag("deprecated", &mut self.sink).unwrap_or(false);
        let content = self.parameter_content(&mut fields, Location::Header);
        fields.finish(self.dialect, &mut self.sink);
        Some(Parameter {
            place: value.place.clone(),
            name: name.to_owned(),
            location: Location::Header,
            required,
            description,
            deprecated,
            allow_reserved: false,
            allow_empty: false,
            content,
        })
    }
}

/// The status that a key of `responses` means. Lower-case classes are taken, too.
fn status(key: &str) -> Option<Status> {
    if key == "default" {
        return Some(Status::Default);
    }
    let [class @ b'1'..=b'5', rest @ ..] = key.as_bytes() else {
        return None;
    };
    match rest {
        [b'x' | b'X', b'x' | b'X'] => Some(Status::Class(class - b'0')),
        [tens, ones] if tens.is_ascii_digit() && ones.is_ascii_digit() => key.parse().ok().map(Status::Code),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::openapi::read::testing::read_with;

    #[test]
    fn responses_in_document_order() {
        let outcome = read_with(
            "3.0.3",
            "paths:\n  /a:\n    get:\n      responses:\n        4xx: {description: d}\n        200: {description: d, headers: {Content-Type: {schema: {}}, X-A: {schema: {}}, X-B: {}}}\n        \
             x-own: 1\n        999: {description: d}\n        4XX: {description: d}\n",
        );
        let responses = &outcome.api().operations[0].responses;
        let keys: Vec<_> = responses.iter().map(|(status, _)| *status).collect();
        assert_eq!(keys, [Status::Class(4), Status::Code(200)]);
        assert_eq!(
            responses[1].1.headers.iter().map(|header| header.name.as_str()).collect::<Vec<_>>(),
            ["X-A", "X-B"]
        );
        let place = "/paths/~1a/get/responses";
        assert_eq!(
            outcome.told(),
            [
                format!("bad-status {place}/4xx"),
                format!("keyword-ignored {place}/200/headers/Content-Type"),
                format!("missing-field {place}/200/headers/X-B"),
                format!("bad-status {place}/999"),
                format!("keyword-ignored {place}/4XX"),
            ]
        );
    }

    #[test]
    fn keys_of_responses() {
        assert_eq!(status("200"), Some(Status::Code(200)));
        assert_eq!((status("4XX"), status("4xx")), (Some(Status::Class(4)), Some(Status::Class(4))));
        assert_eq!(status("default"), Some(Status::Default));
        for key in ["600", "099", "20", "2000", "2X", "2X0", "Default", "+20", ""] {
            assert_eq!(status(key), None, "{key}");
        }
    }
}
