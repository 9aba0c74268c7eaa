//! Parameters.

use crate::audit::{Fields, Kind, wrong_type};
use crate::load::Node;
use crate::openapi::{Location, Parameter, ParameterContent, SchemaId, SchemaKind, Style};
use crate::report::{Code, Diagnostic, Severity};
use crate::resolve::{Located, nearest};

use super::path::same;
use super::reader::Reader;
use super::style;

/// Header fields that are described elsewhere (OpenAPI 3.1.0 §4.8.12.1, «name»).
const DESCRIBED_ELSEWHERE: [(&str, &str); 3] = [
    ("accept", "the media types of the responses say what it is"),
    ("content-type", "the media types of the body say what it is"),
    ("authorization", "the security requirements say what it is"),
];

impl<'d> Reader<'d> {
    /// Reads a list of parameters, each of which may be a reference.
    pub(super) fn parameters(&mut self, list: &Located<'d>) -> Vec<Parameter> {
        let Node::Array(array) = list.node else {
            self.sink.push(wrong_type(&list.place, "`parameters` must be an array", list.node));
            return Vec::new();
        };
        let mut parameters: Vec<Parameter> = Vec::with_capacity(array.len());
        for (index, node) in array.iter().enumerate() {
            let place = list.place.index(index);
            let Some(target) = self.follow(Located::new(node, place.clone()), "parameters") else {
                continue;
            };
            let description = target.description.clone();
            let read = self.found(&target, |reader| reader.parameter(&target.value, description));
            let Some(parameter) = read else {
                continue;
            };
            if let Some(first) = parameters.iter().find(|known| same(known, &parameter)) {
                let message = format!("the parameter `{}` is declared twice for the same place", parameter.name);
                let problem = Diagnostic::new(Code::DuplicateParameter, message).at(&place);
                self.sink.push(problem.related(&first.place, "first declared here"));
            } else {
                parameters.push(parameter);
            }
        }
        parameters
    }

    /// Reads a parameter (OpenAPI 3.1.0 §4.8.12); `description` takes the place of its own. Gives nothing, and says why,
    /// where it can't be told what or where it is, or where the standard ignores it.
    pub(super) fn parameter(&mut self, value: &Located<'d>, description: Option<String>) -> Option<Parameter> {
        let mut fields = Fields::of(value, Kind::Parameter, &mut self.sink)?;
        let name = fields.required_string("name", &mut self.sink);
        let location = self.location(&mut fields);
        let (Some(name), Some(location)) = (name, location) else {
            return None;
        };
        let own = fields.text("description", &mut self.sink);
        let deprecated = fields.flag("deprecated", &mut self.sink).unwrap_or(false);
        let required = self.parameter_required(&mut fields, location);
        let allow_reserved = fields.flag("allowReserved", &mut self.sink).unwrap_or(false);
        let allow_empty = self.check_flags(&mut fields, location, allow_reserved);
        let content = self.parameter_content(&mut fields, location);
        fields.finish(self.dialect, &mut self.sink);
        if location == Location::Header
            && let Some((_, why)) = DESCRIBED_ELSEWHERE.iter().find(|(known, _)| name.eq_ignore_ascii_case(known))
        {
            let message = format!("a header parameter `{name}` is ignored: {why}");
            self.sink.push(Diagnostic::new(Code::KeywordIgnored, message).at(&value.place));
            return None;
        }
        Some(Parameter {
            place: value.place.clone(),
            name: name.to_owned(),
            location,
            required,
            description: description.or(own),
            deprecated,
            allow_reserved: allow_reserved && location == Location::Query,
            allow_empty,
            content,
        })
    }

    fn location(&mut self, fields: &mut Fields<'d>) -> Option<Location> {
        let name = fields.required_string("in", &mut self.sink)?;
        match name {
            "path" => return Some(Location::Path),
            "query" => return Some(Location::Query),
            "header" => return Some(Location::Header),
            "cookie" => return Some(Location::Cookie),
            _ => {}
        }
        let message = format!("`in: {name}` is no place for a parameter");
        let problem = Diagnostic::new(Code::WrongType, message).at(fields.place().child("in"));
        self.sink.push(match (name, nearest(name, ["path", "query", "header", "cookie"])) {
            ("body" | "formData", _) => problem.help("that is of Swagger 2.0; describe the body as `requestBody`"),
            ("querystring", _) => problem.help("that came with OpenAPI 3.2"),
            (_, Some(near)) => problem.help(format!("did you mean `{near}`?")),
            (_, None) => problem.help("the places are `path`, `query`, `header` and `cookie`"),
        });
        None
    }

    fn parameter_required(&mut self, fields: &mut Fields<'d>, location: Location) -> bool {
        let required = fields.flag("required", &mut self.sink);
        if location != Location::Path {
            return required.unwrap_or(false);
        }
        if required != Some(true) {
            let (code, place) = if fields.has("required") {
                (Code::WrongType, fields.place().child("required"))
            } else {
                (Code::MissingField, fields.place().clone())
            };
            let problem = Diagnostic::new(code, "a parameter with `in: path` must have `required: true`").at(place);
            let problem = problem.help("a path without one of its parts is another path");
            // It can't mean anything else.
            self.sink.push(problem.with_severity(Severity::Warning));
        }
        true
    }

    /// Reports flags that have no effect; whether an empty value is allowed.
    fn check_flags(&mut self, fields: &mut Fields<'d>, location: Location, allow_reserved: bool) -> bool {
        if allow_reserved && location != Location::Query {
            let problem = Diagnostic::new(Code::KeywordIgnored, "`allowReserved` has an effect with `in: query` only");
            self.sink.push(problem.at(fields.place().child("allowReserved")));
        }
        let allow_empty = fields.flag("allowEmptyValue", &mut self.sink) == Some(true);
        if allow_empty && location != Location::Query {
            let message = "`allowEmptyValue` has an effect with `in: query` only";
            let problem = Diagnostic::new(Code::KeywordIgnored, message);
            self.sink.push(problem.at(fields.place().child("allowEmptyValue")));
        }
        allow_empty && location == Location::Query
    }

    /// How the value of a parameter or header is written.
    pub(super) fn parameter_content(&mut self, fields: &mut Fields<'d>, location: Location) -> ParameterContent {
        let style = self.style(fields, location);
        let explode = fields.flag("explode", &mut self.sink);
        if let Some(schema) = fields.take("schema") {
            if fields.has("content") {
                let message = format!("{} has `schema` or `content`, not both; `content` is ignored", fields.noun());
                let problem = Diagnostic::new(Code::KeywordIgnored, message).at(fields.place().child("content"));
                self.sink.push(problem);
                fields.skip("content");
            }
            if style == Style::DeepObject && explode == Some(false) {
                let message = "`style: deepObject` with `explode: false` is not defined; it is read as `explode: true`";
                let problem = Diagnostic::new(Code::UnsupportedFeature, message);
                self.sink.push(problem.at(fields.place().child("explode")));
            }
            let explode = style == Style::DeepObject || explode.unwrap_or(style == Style::Form);
            return ParameterContent::Schema { schema: self.schema(schema), style, explode };
        }
        if let Some((media_type, schema)) = self.parameter_media(fields) {
            return ParameterContent::Media { media_type, schema };
        }
        let place = fields.place().clone();
        let schema = self.schemas.add(place, SchemaKind::Always(true));
        ParameterContent::Schema { schema, style, explode: explode.unwrap_or(style == Style::Form) }
    }

    fn style(&mut self, fields: &mut Fields<'d>, location: Location) -> Style {
        let default = style::default_in(location);
        let Some(name) = fields.string("style", &mut self.sink) else {
            return default;
        };
        if let Some(style) = style::named(name).filter(|style| style::fits(*style, location)) {
            return style;
        }
        let place = fields.place().child("style");
        let problem = Diagnostic::new(Code::WrongType, format!("`style: {name}` can't be used here")).at(place);
        let names: Vec<_> = style::names_in(location).iter().map(|name| format!("`{name}`")).collect();
        self.sink.push(problem.help(format!("at this place, the styles are {}", names.join(", "))));
        default
    }

    /// `content`: exactly one media type.
    fn parameter_media(&mut self, fields: &mut Fields<'d>) -> Option<(String, Option<SchemaId>)> {
        if !fields.has("content") {
            let message = format!("{} must have a `schema` or a `content`", fields.noun());
            let problem = Diagnostic::new(Code::MissingField, message);
            self.sink.push(problem.at(fields.place()));
            return None;
        }
        let content = fields.take("content")?;
        let read = self.content(&content, false);
        if read.len() != 1 {
            let message = format!("`content` of {} must have one media type, not {}", fields.noun(), read.len());
            self.sink.push(Diagnostic::new(Code::WrongType, message).at(&content.place));
        }
        read.into_iter().next().map(|(media_type, value)| (media_type, value.schema))
    }
}

#[cfg(test)]
mod tests {
    use crate::openapi::read::testing::{Outcome, read_with};
    use crate::openapi::{ParameterContent, Style};

    fn query(parameters: &str) -> Outcome {
        read_with(
            "3.0.3",
            &format!(
                "paths: {{/a: {{get: {{parameters: [{parameters}], responses: {{default: {{description: d}}}}}}}}}}\n"
            ),
        )
    }

    #[test]
    fn styles_set_and_implied() {
        let outcome = query(
            "{name: a, in: query, schema: {}}, {name: b, in: header, schema: {}}, {name: c, in: cookie, schema: {}, explode: false}, \
             {name: d, in: query, style: deepObject, schema: {}}, {name: e, in: query, style: pipeDelimited, schema: {}}",
        );
        assert!(outcome.told().is_empty(), "{:?}", outcome.told());
        let read = outcome.api().operations[0].parameters.iter().map(|parameter| match parameter.content {
            ParameterContent::Schema { style, explode, .. } => (style, explode),
            ParameterContent::Media { .. } => panic!("no media type"),
        });
        let expected = [
            (Style::Form, true),
            (Style::Simple, false),
            (Style::Form, false),
            (Style::DeepObject, true),
            (Style::PipeDelimited, false),
        ];
        assert_eq!(read.collect::<Vec<_>>(), expected);
    }

    #[test]
    fn mistakes() {
        let told = |parameter: &str| {
            query(parameter)
                .told()
                .into_iter()
                .map(|text| text.replace("/paths/~1a/get/parameters/0", ""))
                .collect::<Vec<_>>()
        };
        assert_eq!(told("{name: a, in: query, style: simple, schema: {}}"), ["wrong-type /style"]);
        assert_eq!(told("{name: a, in: body, schema: {}}"), ["wrong-type /in"]);
        assert_eq!(told("{in: query, schema: {}}"), ["missing-field "]);
        assert_eq!(told("{name: a, in: query}"), ["missing-field "]);
        assert_eq!(told("{name: a, in: query, content: {a/b: {}, c/d: {}}}"), ["wrong-type /content"]);
        assert_eq!(told("{name: a, in: query, schema: {}, content: {a/b: {}}}"), ["keyword-ignored /content"]);
        assert_eq!(told("{name: AUTHORIZATION, in: header, schema: {}}"), ["keyword-ignored "]);
        assert_eq!(told("{name: a, in: header, allowReserved: true, schema: {}}"), ["keyword-ignored /allowReserved"]);
        assert_eq!(
            told("{name: a, in: cookie, allowEmptyValue: true, schema: {}}"),
            ["keyword-ignored /allowEmptyValue"]
        );
        assert_eq!(told("{name: a, in: path, schema: {}}")[0], "missing-field ");
    }

    #[test]
    fn one_media_type() {
        let outcome = query("{name: a, in: query, content: {application/json: {schema: {type: object}}}}");
        assert!(outcome.told().is_empty(), "{:?}", outcome.told());
        let content = &outcome.api().operations[0].parameters[0].content;
        assert!(
            matches!(content, ParameterContent::Media { media_type, schema: Some(_) } if media_type == "application/json")
        );
    }
}
