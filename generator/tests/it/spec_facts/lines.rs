//! Reduces a document to lines of fact, in the words of the tables.

use std::fmt::Display;

use openapiv3::{
    AdditionalProperties, AnySchema, ArrayType, BooleanType, MediaType, ObjectType, OpenAPI, Operation, Parameter,
    ParameterSchemaOrContent, PathItem, PathStyle, ReferenceOr, Response, Schema, SchemaKind, SecurityScheme,
    StringType, Type, VariantOrUnknownOrEmpty,
};

use super::Facts;

/// All that the document says, by subject and in its own order.
pub(super) fn stated(api: &OpenAPI) -> Facts {
    let mut facts = vec![("document".to_owned(), document_lines(api))];
    for (path, item) in api.paths.iter() {
        match item {
            ReferenceOr::Item(item) => {
                for (method, operation) in item.iter() {
                    let id = operation.operation_id.as_deref().unwrap_or("(no id)");
                    let lines = operation_lines(api, &format!("{method} {path}"), item, operation);
                    facts.push((format!("operation {id}"), lines));
                }
            }
            ReferenceOr::Reference { reference } => {
                facts.push((format!("path {path}"), vec![reference.clone()]));
            }
        }
    }
    if let Some(components) = &api.components {
        for (name, response) in &components.responses {
            let lines = match response {
                ReferenceOr::Item(response) => response_lines(response),
                ReferenceOr::Reference { .. } => vec![named(response)],
            };
            facts.push((format!("response {name}"), lines));
        }
        for (name, schema) in &components.schemas {
            facts.push((format!("schema {name}"), schema_lines(schema)));
        }
    }
    facts
}

fn document_lines(api: &OpenAPI) -> Vec<String> {
    let mut lines = vec![format!("openapi {}", api.openapi)];
    lines.extend(api.servers.iter().map(|server| format!("server {}", server.url)));
    lines.extend(api.tags.iter().map(|tag| format!("tag {}", tag.name)));
    let components = api.components.iter();
    for (name, scheme) in components.flat_map(|components| &components.security_schemes) {
        let words = match scheme {
            ReferenceOr::Item(SecurityScheme::HTTP { scheme, .. }) => format!("http {scheme}"),
            other => format!("{other:?}"),
        };
        lines.push(format!("security scheme {name}: {words}"));
    }
    lines
}

fn operation_lines(api: &OpenAPI, endpoint: &str, item: &PathItem, operation: &Operation) -> Vec<String> {
    let mut lines = vec![endpoint.to_owned()];
    lines.extend(operation.tags.iter().map(|tag| format!("tag {tag}")));
    lines.extend(operation.deprecated.then(|| "deprecated".to_owned()));
    lines.extend(operation.callbacks.keys().map(|name| format!("callback {name}")));
    let security = operation.security.as_ref().or(api.security.as_ref());
    for requirement in security.into_iter().flatten() {
        let schemes = requirement.iter();
        let schemes = schemes.map(|(name, scopes)| format!("{name}[{}]", scopes.join(", ")));
        lines.push(format!("security {}", schemes.collect::<Vec<_>>().join(" + ")));
    }
    let servers = item.servers.iter().chain(&operation.servers);
    lines.extend(servers.map(|server| format!("server {}", server.url)));
    let parameters = item.parameters.iter().chain(&operation.parameters);
    lines.extend(parameters.map(parameter_line));
    match &operation.request_body {
        Some(ReferenceOr::Item(body)) => {
            let need = need(body.required);
            let media = body.content.iter().map(media_line);
            lines.extend(media.map(|media| format!("body {need}, {media}")));
        }
        Some(reference) => lines.push(format!("body see {}", named(reference))),
        None => {}
    }
    let default = operation.responses.default.iter();
    let default = default.map(|response| ("default".to_owned(), response));
    let by_status = operation.responses.responses.iter();
    let by_status = by_status.map(|(status, response)| (status.to_string(), response));
    for (status, response) in by_status.chain(default) {
        match response {
            ReferenceOr::Item(response) => {
                let contents = response_lines(response);
                lines.extend(contents.iter().map(|line| format!("{status} {line}")));
            }
            ReferenceOr::Reference { .. } => {
                lines.push(format!("{status} see {}", named(response)));
            }
        }
    }
    lines
}

fn parameter_line(parameter: &ReferenceOr<Parameter>) -> String {
    let ReferenceOr::Item(Parameter::Path { parameter_data: data, style: PathStyle::Simple }) = parameter else {
        return format!("{parameter:?}");
    };
    let need = need(data.required);
    let kind = match &data.format {
        ParameterSchemaOrContent::Schema(schema) => schema_words(schema, None),
        ParameterSchemaOrContent::Content(content) => format!("{content:?}"),
    };
    format!("parameter {} in path: {kind} {need}", data.name)
}

fn need(required: bool) -> &'static str {
    if required { "required" } else { "optional" }
}

fn response_lines(response: &Response) -> Vec<String> {
    let headers = response.headers.keys().map(|name| format!("header {name}"));
    let mut lines: Vec<String> = response.content.iter().map(media_line).collect();
    lines.extend(headers);
    if lines.is_empty() {
        lines.push("(no content)".to_owned());
    }
    lines
}

fn media_line((name, media): (&String, &MediaType)) -> String {
    let schema = media.schema.as_ref();
    let schema = schema.map_or("(no schema)".to_owned(), |schema| schema_words(schema, None));
    format!("{name} {schema}")
}

fn schema_lines(schema: &ReferenceOr<Schema>) -> Vec<String> {
    let ReferenceOr::Item(Schema { schema_data: _, schema_kind: SchemaKind::Type(Type::Object(object)) }) = schema
    else {
        return vec![schema_words(schema, None)];
    };
    let ObjectType { properties, required, additional_properties, min_properties, max_properties } = object;
    let mut lines = vec![schema_words(schema, None)];
    for (field, schema) in properties {
        let schema = schema.clone().unbox();
        let need = required.contains(field).then_some("required");
        lines.push(format!("{field}: {}", schema_words(&schema, need)));
    }
    match additional_properties {
        Some(AdditionalProperties::Schema(schema)) => {
            lines.push(format!("(any other): {}", schema_words(schema, None)));
        }
        Some(AdditionalProperties::Any(any)) => lines.push(format!("(any other): {any}")),
        None => {}
    }
    let undeclared = required.iter().filter(|field| !properties.contains_key(*field));
    lines.extend(undeclared.map(|field| format!("(undeclared) {field}: required")));
    lines.extend(bound("minProperties", min_properties.as_ref()));
    lines.extend(bound("maxProperties", max_properties.as_ref()));
    lines
}

/// The type, then `need`, then marks and bounds in the order of the tables' last column.
fn schema_words(schema: &ReferenceOr<Schema>, need: Option<&str>) -> String {
    let ReferenceOr::Item(Schema { schema_data: data, schema_kind: kind }) = schema else {
        let mut words = vec![named(schema)];
        words.extend(need.map(str::to_owned));
        return words.join(" ");
    };
    let (kind, bounds) = kind_words(kind);
    let mut words = vec![kind];
    words.extend(need.map(str::to_owned));
    let flags = [
        (data.nullable, "nullable"),
        (data.read_only, "readOnly"),
        (data.write_only, "writeOnly"),
        (data.deprecated, "deprecated"),
        (data.discriminator.is_some(), "discriminator"),
    ];
    let flags = flags.iter().filter(|(set, _)| *set);
    words.extend(flags.map(|(_, word)| (*word).to_owned()));
    words.extend(bound("default", data.default.as_ref()));
    words.extend(data.extensions.keys().cloned());
    words.extend(bounds);
    words.join(" ")
}

/// The type and its bounds. What no table can name is spelled out as `openapiv3` holds it.
fn kind_words(kind: &SchemaKind) -> (String, Vec<String>) {
    let words = match kind {
        SchemaKind::Type(Type::String(string)) => return string_words(string),
        SchemaKind::Type(Type::Boolean(BooleanType { enumeration })) if enumeration.is_empty() => "boolean".to_owned(),
        SchemaKind::Type(Type::Array(ArrayType {
            items: Some(items),
            min_items: None,
            max_items: None,
            unique_items: false,
        })) => format!("[{}]", schema_words(&items.clone().unbox(), None)),
        SchemaKind::Type(Type::Object(_)) => "object".to_owned(),
        SchemaKind::Any(any) if *any == AnySchema::default() => "anything".to_owned(),
        other => format!("{other:?}"),
    };
    (words, Vec::new())
}

fn string_words(string: &StringType) -> (String, Vec<String>) {
    let StringType { format, pattern, enumeration, min_length, max_length } = string;
    let kind = match format {
        VariantOrUnknownOrEmpty::Empty => "string".to_owned(),
        VariantOrUnknownOrEmpty::Unknown(format) => format!("string/{format}"),
        VariantOrUnknownOrEmpty::Item(format) => format!("string/{format:?}"),
    };
    let values = enumeration.iter();
    let values: Vec<_> = values.map(|value| value.as_deref().unwrap_or("(null)")).collect();
    let values = (!values.is_empty()).then(|| format!("[{}]", values.join(", ")));
    let bounds = [
        bound("minLength", min_length.as_ref()),
        bound("maxLength", max_length.as_ref()),
        bound("pattern", pattern.as_ref()),
        bound("enum", values.as_ref()),
    ];
    (kind, bounds.into_iter().flatten().collect())
}

fn bound(keyword: &str, value: Option<&impl Display>) -> Option<String> {
    value.map(|value| format!("{keyword}={value}"))
}

/// A reference's last segment, or the whole of it where it leaves the document's components.
fn named<T>(reference: &ReferenceOr<T>) -> String {
    let ReferenceOr::Reference { reference } = reference else {
        return "(inline)".to_owned();
    };
    let within = reference.strip_prefix("#/components/");
    let name = within.and_then(|rest| rest.split_once('/'));
    name.map_or(reference.as_str(), |(_, name)| name).to_owned()
}
