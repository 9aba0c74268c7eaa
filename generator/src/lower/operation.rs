//! Operations, grouped by tag.

use indexmap::IndexMap;

use super::{Hint, Lowered, Lowerer, docs};
use crate::ir::{self, Group, Name, Operation, Parameter, Table, TableRef, Ty};
use crate::openapi::{self, Location, ParameterContent};

/// The group of operations without a tag.
const UNTAGGED: &str = "default";

impl<'a> Lowerer<'a> {
    pub(super) fn operations(&mut self) -> Vec<Group> {
        let mut groups: IndexMap<&str, Group> = IndexMap::new();
        for operation in &self.api.operations {
            let tag = operation.tags.first().map_or(UNTAGGED, String::as_str);
            let lowered = self.operation(operation);
            let group = groups.entry(tag).or_insert_with(|| Group {
                name: Name::new(tag),
                module: Name::new(tag),
                docs: self
                    .api
                    .tags
                    .iter()
                    .filter(|(name, _)| name == tag)
                    .filter_map(|(_, text)| text.clone())
                    .collect(),
                operations: Vec::new(),
            });
            group.operations.push(lowered);
        }
        groups.into_values().collect()
    }

    fn operation(&mut self, operation: &'a openapi::Operation) -> Operation {
        let words = operation.id.clone().unwrap_or_else(|| format!("{} {}", operation.method.key(), operation.path));
        let hint = Hint::new(words.clone());
        let (mut required, optional): (Vec<_>, Vec<_>) =
            operation.parameters.iter().partition(|parameter| parameter.required);
        required.sort_by_key(|parameter| path_position(parameter, &operation.path));
        let required = required.into_iter().map(|parameter| self.parameter(parameter, &hint)).collect();
        let optional = optional.into_iter().map(|parameter| self.parameter(parameter, &hint)).collect();
        let body = operation.body.as_ref().and_then(|body| self.request_body(body, &hint));
        let (success, errors) = self.outcomes(operation, &hint);
        Operation {
            name: Name::new(words.clone()),
            type_name: Name::new(words),
            id: operation.id.clone().unwrap_or_else(|| format!("{} {}", operation.method.upper(), operation.path)),
            method: operation.method,
            path: operation.path.clone(),
            docs: operation_docs(operation),
            required,
            optional,
            body,
            success,
            errors,
            security: operation.security.clone(),
        }
    }

    fn parameter(&mut self, parameter: &'a openapi::Parameter, hint: &Hint) -> Parameter {
        let (schema, style) = match &parameter.content {
            ParameterContent::Schema { schema, style, explode } => (Some(*schema), Some((*style, *explode))),
            ParameterContent::Media { schema, .. } => (*schema, None),
        };
        let hint = hint.then(&parameter.name);
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
            style,
            allow_reserved: parameter.allow_reserved,
            ty: lowered.ty,
            check: lowered.check,
            table: schema.map_or_else(|| TableRef::Inline(Table::default()), |schema| self.table_ref(&[schema])),
            docs,
        }
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

/// Parameters of the path come first, in the order of the path.
fn path_position(parameter: &openapi::Parameter, path: &str) -> usize {
    match parameter.location {
        Location::Path => path.find(&format!("{{{}}}", parameter.name)).unwrap_or(path.len()),
        _ => usize::MAX,
    }
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
