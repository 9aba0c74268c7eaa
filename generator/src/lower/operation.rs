//! Operations, in their groups.

use indexmap::IndexMap;

use super::group::Groups;
use super::responses::{range, status_words};
use super::{Hint, Lowered, Lowerer, docs};
use crate::ir::{self, Group, Name, Operation, Parameter, Table, TableRef, Ty};
use crate::openapi::{self, Location, Method, ParameterContent, SchemaId, Style};
use crate::report::{Code, Diagnostic};

impl<'a> Lowerer<'a> {
    pub(super) fn operations(&mut self) -> Vec<Group> {
        let tag = |operation: &'a openapi::Operation| operation.tags.first().map(String::as_str);
        let names = Groups::of(self.api.operations.iter().map(|operation| (operation.path.as_str(), tag(operation))));
        let mut groups: IndexMap<&str, Group> = IndexMap::new();
        for operation in &self.api.operations {
            let name = names.name(&operation.path, tag(operation));
            let words =
                operation.id.clone().unwrap_or_else(|| format!("{} {}", operation.method.key(), operation.path));
            let lowered = self.operation(operation, &words, &words);
            let group = groups.entry(name).or_insert_with_key(|name| Group {
                name: Name::new(*name),
                module: Name::new(*name),
                inbound: false,
                untagged: true,
                docs: self
                    .api
                    .tags
                    .iter()
                    .filter(|(tag, _)| tag == name)
                    .filter_map(|(_, text)| text.clone())
                    .collect(),
                operations: Vec::new(),
            });
            group.untagged &= operation.tags.is_empty();
            group.operations.push(lowered);
        }
        let inbound = self.inbound();
        groups.into_values().chain(inbound).collect()
    }

    /// Callbacks and webhooks.
    fn inbound(&mut self) -> Vec<Group> {
        let mut groups: IndexMap<&str, Group> = IndexMap::new();
        for inbound in &self.api.inbound {
            let mut lowered = self.operation(&inbound.operation, &inbound.words, &inbound.type_words);
            if let Some(target) = &inbound.target {
                lowered.docs.push(format!("Sent to `{}`.", target.replace('`', "'")));
            }
            let group = groups.entry(&inbound.group).or_insert_with(|| Group {
                name: Name::new(inbound.group.clone()),
                module: Name::new(inbound.group.clone()),
                inbound: true,
                untagged: false,
                docs: vec![inbound.about.clone()],
                operations: Vec::new(),
            });
            group.operations.push(lowered);
        }
        groups.into_values().collect()
    }

    /// An operation, with the words that its method and its types are called by.
    fn operation(&mut self, operation: &'a openapi::Operation, words: &str, type_words: &str) -> Operation {
        let hint = Hint::new(type_words);
        let (arguments, params) = divide(operation);
        let arguments = arguments.into_iter().map(|parameter| self.parameter(parameter, &hint)).collect();
        let params = params.into_iter().map(|parameter| self.parameter(parameter, &hint)).collect();
        let body = operation.body.as_ref().filter(|body| !self.is_left_out(operation, body));
        let body = body.and_then(|body| self.request_body(body, &hint));
        let (success, errors) = self.outcomes(operation, &hint);
        Operation {
            name: Name::new(words),
            type_name: Name::new(type_words),
            id: operation.id.clone().unwrap_or_else(|| format!("{} {}", operation.method.upper(), operation.path)),
            method: operation.method,
            path: operation.path.clone(),
            docs: operation_docs(operation),
            deprecated: operation.deprecated,
            answers: answers(operation),
            links: links(operation),
            arguments,
            params,
            params_of: None,
            body,
            success,
            errors,
            servers: operation.servers.clone(),
            security: operation.security.clone(),
        }
    }

    /// A parameter, or a header of a response.
    pub(super) fn parameter(&mut self, parameter: &'a openapi::Parameter, hint: &Hint) -> Parameter {
        let (schema, style) = match &parameter.content {
            ParameterContent::Schema { schema, style, explode } => (Some(*schema), Some((*style, *explode))),
            ParameterContent::Media { media_type, schema } if is_text(media_type) => {
                (*schema, Some(implied_style(parameter.location)))
            }
            ParameterContent::Media { media_type, schema } => {
                if !media_type.contains("json") {
                    let message = format!("the parameter is written as JSON instead of `{media_type}`");
                    let diagnostic = Diagnostic::new(Code::UnsupportedMediaType, message).at(&parameter.place);
                    self.diagnostics
                        .push(diagnostic.help("`application/json` is the media type that parameters can have"));
                }
                (*schema, None)
            }
        };
        let shared = Hint::of_component(&parameter.place).or_else(|| Hint::of_path(parameter));
        let hint = shared.unwrap_or_else(|| hint.then(&parameter.name));
        let lowered = schema.map_or(Lowered::exact(Ty::Any), |schema| self.lower(&[schema], &hint));
        let mut docs: Vec<String> = parameter.description.iter().cloned().collect();
        docs.extend(
            schema
                .map(|schema| self.field_docs(&[schema]))
                .unwrap_or_default()
                .into_iter()
                .filter(|text| !docs.contains(text))
                .collect::<Vec<_>>(),
        );
        docs.extend(parameter.deprecated.then(|| docs::DEPRECATED.to_owned()));
        Parameter {
            name: Name::new(parameter.name.clone()),
            wire: parameter.name.clone(),
            location: parameter.location,
            required: parameter.required,
            style,
            allow_reserved: parameter.allow_reserved,
            allow_empty: parameter.allow_empty,
            ty: lowered.ty,
            check: lowered.check,
            as_written: false,
            table: schema.map_or_else(|| TableRef::Inline(Table::default()), |schema| self.table_ref(&[schema])),
            docs,
        }
    }

    /// Whether a request has no body although the document has one: HTTP gives it no meaning, and nothing can be in it.
    fn is_left_out(&self, operation: &openapi::Operation, body: &openapi::RequestBody) -> bool {
        let meaningless = matches!(operation.method, Method::Get | Method::Head | Method::Delete);
        let mut schemas = body.content.values().map(|media| media.schema);
        let is_empty = |id: Option<SchemaId>| id.is_some_and(|id| self.api.schemas.is_empty_object(id));
        meaningless && !body.required && !body.content.is_empty() && schemas.all(is_empty)
    }

    pub(super) fn security_schemes(&self, groups: &[Group]) -> Vec<ir::SecurityScheme> {
        let requirements =
            groups.iter().flat_map(|group| &group.operations).flat_map(|operation| operation.security.iter().flatten());
        let used: std::collections::BTreeSet<&str> =
            requirements.map(|requirement| requirement.scheme.as_str()).collect();
        let schemes = self.api.security_schemes.iter().filter(|(name, _)| used.contains(name.as_str()));
        schemes
            .map(|(name, scheme)| ir::SecurityScheme {
                name: Name::new(name.clone()),
                scheme: name.clone(),
                kind: scheme.kind.clone(),
                docs: scheme.description.iter().cloned().collect(),
            })
            .collect()
    }
}

fn is_text(media_type: &str) -> bool {
    media_type.trim_start().to_ascii_lowercase().starts_with("text/plain")
}

/// Style and explode where the document does not say (OpenAPI 3.1.0 §4.8.12.2).
fn implied_style(location: Location) -> (Style, bool) {
    match location {
        Location::Path | Location::Header => (Style::Simple, false),
        Location::Query | Location::Cookie => (Style::Form, true),
    }
}

/// More arguments than this, `self` and the caller's identity included, are too many for a method.
const ARGUMENTS: usize = 7;

/// More parameters of a path than this are fields: nobody could tell them apart by their order. Up to there they are arguments,
/// however many there are then, so that a path is called in one way.
const PATH: usize = 6;

/// Divides the parameters into arguments, those of the path first, and fields of a struct.
fn divide(operation: &openapi::Operation) -> (Vec<&openapi::Parameter>, Vec<&openapi::Parameter>) {
    let (mut arguments, params): (Vec<_>, Vec<_>) =
        operation.parameters.iter().partition(|parameter| parameter.required);
    arguments.sort_by_key(|parameter| path_position(parameter, &operation.path));
    // Of a body in several media types the server is also told which it was.
    let beside = 3 + operation.body.as_ref().map_or(0, |body| body.content.len().clamp(1, 2));
    let too_many = |arguments: &[&openapi::Parameter]| arguments.len() + beside > ARGUMENTS;
    if !too_many(&arguments) {
        return (arguments, params);
    }
    let (path, other): (Vec<_>, Vec<_>) =
        arguments.into_iter().partition(|parameter| parameter.location == Location::Path);
    if path.len() > PATH {
        return (Vec::new(), path.into_iter().chain(other).chain(params).collect());
    }
    (path, other.into_iter().chain(params).collect())
}

/// Parameters of the path come first, in the order of the path.
fn path_position(parameter: &openapi::Parameter, path: &str) -> usize {
    match parameter.location {
        Location::Path => path.find(&format!("{{{}}}", parameter.name)).unwrap_or(path.len()),
        _ => usize::MAX,
    }
}

/// Each status, and what the document says of it beyond that.
fn answers(operation: &openapi::Operation) -> Vec<(ir::StatusRange, String)> {
    let described = operation.responses.iter().map(|(status, response)| {
        let status = range(*status);
        let text = response.description.as_deref().map(str::trim).unwrap_or_default();
        let says_more = says_more(&status_words(status), text);
        (status, if says_more { text.to_owned() } else { String::new() })
    });
    described.collect()
}

/// Whether a text has a word that is neither the status's own nor one that any answer could have.
fn says_more(status: &str, text: &str) -> bool {
    const OF_ANY: &[&str] = &[
        "a",
        "an",
        "error",
        "operation",
        "request",
        "resource",
        "response",
        "success",
        "successful",
        "the",
        "unexpected",
    ];
    let text = text.to_lowercase();
    let mut words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.any(|word| !OF_ANY.contains(&word) && !status.split(' ').any(|own| own == word))
}

fn links(operation: &openapi::Operation) -> Vec<(String, openapi::Link)> {
    let responses = operation.responses.iter();
    let links =
        responses.flat_map(|(status, response)| response.links.iter().map(|link| (range(*status).spoken(), link)));
    links.map(|(status, link)| (status, link.clone())).collect()
}

fn operation_docs(operation: &openapi::Operation) -> Vec<String> {
    let mut docs: Vec<String> = Vec::new();
    for text in [&operation.summary, &operation.description].into_iter().flatten() {
        if !text.trim().is_empty() && !docs.contains(text) {
            docs.push(text.clone());
        }
    }
    docs.extend(operation.deprecated.then(|| docs::DEPRECATED.to_owned()));
    docs
}

#[cfg(test)]
mod tests {
    use super::says_more;

    #[test]
    fn what_a_response_says_beyond_its_status() {
        let nothing = [("ok", "OK"), ("ok", "Successful response."), ("not found", "Resource not found"), ("gone", "")];
        for (status, text) in nothing {
            assert!(!says_more(status, text), "{text}");
        }
        let something = [("ok", "The lamps"), ("unauthorized", "Requires authentication"), ("ok", "成功")];
        for (status, text) in something {
            assert!(says_more(status, text), "{text}");
        }
    }
}
