//! Keeps the operations that somebody wants, and the schemas that those reach.

use std::collections::HashSet;

use super::parts::each;
use super::{Api, BodyContent, Inbound, Operation, Parameter, ParameterContent, SchemaId, SchemaKind, Schemas};
use crate::Select;
use crate::report::{Code, Diagnostic, Diagnostics};
use crate::resolve::nearest;

/// Leaves out what is not selected. A selector that selects nothing is an error.
pub(crate) fn select(api: &mut Api, select: &Select, diagnostics: &mut Diagnostics) {
    if select.is_everything() {
        return;
    }
    unknown(api, select, diagnostics);
    let wanted = |operation: &Operation| select.wants(operation);
    let dropped: HashSet<_> =
        api.operations.iter().filter(|operation| !wanted(operation)).map(|operation| operation.place.clone()).collect();
    api.operations.retain(|operation| !dropped.contains(&operation.place));
    // Callbacks go with the operation that describes them; webhooks are selected by themselves.
    api.inbound.retain(|inbound| match &inbound.of {
        Some(operation) => !dropped.contains(operation),
        None => wanted(&inbound.operation),
    });
    let reached = reached(api);
    api.components.retain(|_, id| reached.contains(id));
}

impl Select {
    fn wants(&self, operation: &Operation) -> bool {
        let has = |list: &[String], name: &str| list.iter().any(|wanted| wanted == name);
        operation.id.as_deref().is_some_and(|id| has(&self.operations, id))
            || operation.tags.iter().any(|tag| has(&self.tags, tag))
            || self.paths.iter().any(|pattern| fits(pattern, &operation.path))
    }
}

/// Whether a path is the pattern, in which `*` stands for any text without a slash and `**` for any text.
fn fits(pattern: &str, path: &str) -> bool {
    let Some((literal, rest)) = pattern.split_once('*') else { return pattern == path };
    let Some(behind) = path.strip_prefix(literal) else { return false };
    let (rest, across) = match rest.strip_prefix('*') {
        Some(rest) => (rest, true),
        None => (rest, false),
    };
    let ends = behind.char_indices().map(|(at, _)| at).chain([behind.len()]);
    let mut ends = ends.take_while(|end| across || !behind[..*end].contains('/'));
    ends.any(|end| fits(rest, &behind[end..]))
}

/// Reports selectors that no operation meets.
fn unknown(api: &Api, select: &Select, diagnostics: &mut Diagnostics) {
    let all = || api.operations.iter().chain(api.inbound.iter().map(|inbound| &inbound.operation));
    let mut missing = |what: &str, name: &str, names: Vec<&str>| {
        let problem = Diagnostic::new(Code::Config, format!("no operation has the {what} `{name}`")).at(&api.place);
        diagnostics.push(match nearest(name, names) {
            Some(near) => problem.help(format!("did you mean `{near}`?")),
            None => {
                problem.help("the document has none that is called so; see what it has, or leave this selector out")
            }
        });
    };
    for id in &select.operations {
        let ids = || all().filter_map(|operation| operation.id.as_deref());
        if !ids().any(|known| known == id) {
            missing("operationId", id, ids().collect());
        }
    }
    for tag in &select.tags {
        let tags = || all().flat_map(|operation| operation.tags.iter().map(String::as_str));
        if !tags().any(|known| known == tag) {
            missing("tag", tag, tags().collect());
        }
    }
    for pattern in &select.paths {
        if !all().any(|operation| fits(pattern, &operation.path)) {
            missing("path", pattern, all().map(|operation| operation.path.as_str()).collect());
        }
    }
}

/// The schemas that the operations use, and those that these hold.
fn reached(api: &Api) -> HashSet<SchemaId> {
    let mut rest: Vec<SchemaId> = Vec::new();
    let inbound = api.inbound.iter().map(|Inbound { operation, .. }| operation);
    for operation in api.operations.iter().chain(inbound) {
        rest.extend(operation.parameters.iter().filter_map(schema_of));
        rest.extend(operation.body.iter().flat_map(|body| schemas_of(&body.content)));
        for (_, response) in &operation.responses {
            rest.extend(response.headers.iter().filter_map(schema_of));
            rest.extend(schemas_of(&response.content));
        }
    }
    let mut reached = HashSet::new();
    while let Some(id) = rest.pop() {
        if reached.insert(id) {
            held(&api.schemas, id, &mut rest);
        }
    }
    reached
}

fn schema_of(parameter: &Parameter) -> Option<SchemaId> {
    match &parameter.content {
        ParameterContent::Schema { schema, .. } => Some(*schema),
        ParameterContent::Media { schema, .. } => *schema,
    }
}

fn schemas_of(content: &BodyContent) -> impl Iterator<Item = SchemaId> {
    content.values().filter_map(|media_type| media_type.schema)
}

fn held(schemas: &Schemas, id: SchemaId, into: &mut Vec<SchemaId>) {
    if let SchemaKind::Keywords(keywords) = &schemas.get(id).kind {
        each(keywords, &mut |id, _| into.push(*id));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::openapi::read::testing::read_with;

    #[test]
    fn patterns() {
        assert!(fits("/a/{id}/", "/a/{id}/") && !fits("/a", "/a/"));
        assert!(fits("/a/*", "/a/b") && !fits("/a/*", "/a/b/c") && fits("/a/*/c", "/a/b/c"));
        assert!(fits("/a/**", "/a/b/c") && fits("**/c", "/a/b/c") && !fits("/b/**", "/a/b"));
        assert!(fits("/*/ü*", "/ö/üx"));
    }

    fn selected(select: &Select) -> (Vec<String>, Vec<String>, usize) {
        let outcome = read_with(
            "3.0.3",
            "components:\n  schemas:\n    A: {type: array, items: {$ref: '#/components/schemas/B'}}\n    B: {type: string}\n    C: {type: string}\n\
             paths:\n  /a: {get: {operationId: a, tags: [x, y], responses: {200: {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/A'}}}}}}}\n  \
             /c/d: {get: {tags: [z], parameters: [{name: c, in: query, schema: {$ref: '#/components/schemas/C'}}], responses: {200: {description: d}}}}\n",
        );
        let mut api = outcome.into_api();
        let mut diagnostics = Diagnostics::default();
        super::select(&mut api, select, &mut diagnostics);
        let paths = api.operations.iter().map(|operation| operation.path.clone()).collect();
        (paths, api.components.keys().cloned().collect(), diagnostics.iter().count())
    }

    #[test]
    fn what_nothing_reaches_is_left_out() {
        let list = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>();
        let by = |operations: &[&str], tags: &[&str], paths: &[&str]| Select {
            operations: list(operations),
            tags: list(tags),
            paths: list(paths),
        };
        assert_eq!(selected(&Select::default()), (list(&["/a", "/c/d"]), list(&["A", "B", "C"]), 0));
        assert_eq!(selected(&by(&["a"], &[], &[])), (list(&["/a"]), list(&["A", "B"]), 0));
        assert_eq!(selected(&by(&[], &["y"], &[])), (list(&["/a"]), list(&["A", "B"]), 0));
        assert_eq!(selected(&by(&[], &[], &["/c/*"])), (list(&["/c/d"]), list(&["C"]), 0));
        assert_eq!(selected(&by(&["a"], &["z"], &[])).0, list(&["/a", "/c/d"]));
        assert_eq!(selected(&by(&["b"], &["q"], &["/d"])).2, 3);
    }
}
