//! The parts of a path against the parameters that are declared for them.
//!
//! Where the two differ, the path is what counts: it is what requests are sent to.

use crate::openapi::{Keywords, Location, Operation, Parameter, ParameterContent, SchemaKind, Style, Type};
use crate::report::{Code, Diagnostic, Place};
use crate::resolve::nearest;

use super::reader::Reader;
use super::template::Template;

impl Reader<'_> {
    /// Gives every `{name}` of the path a parameter, and every parameter of the path its `{name}`; `item` is the place of
    /// the path item.
    pub(super) fn match_parts(&mut self, operation: &mut Operation, template: &Template<'_>, item: &Place) {
        let unused = self.unused_parameters(operation, template, item);
        for name in &template.names {
            let known = |location| operation.parameters.iter().any(|p| p.location == location && p.name == *name);
            if known(Location::Path) {
                continue;
            }
            let message =
                format!("the path has `{{{name}}}`, but no parameter of that name with `in: path` is declared");
            let problem = Diagnostic::new(Code::PathParameterUndeclared, message).at(&operation.place);
            if let Some(path) = without_pair(&operation.path, name).filter(|_| known(Location::Query)) {
                operation.path = path;
                let help = format!("the parameter `{name}` with `in: query` says it already; leave it out of the path");
                self.sink.push_always(problem.help(help));
            } else {
                operation.parameters.push(self.undeclared(&operation.place, name));
                let help = match nearest(name, unused.iter().map(String::as_str)) {
                    Some(near) => format!("did you mean `{near}`? As it stands, it is taken for a text without rules"),
                    None => "it is taken for a text without rules; declare the parameter".to_owned(),
                };
                self.sink.push_always(problem.help(help));
            }
        }
    }

    /// A parameter as the path alone tells of it.
    fn undeclared(&mut self, operation: &Place, name: &str) -> Parameter {
        let text = Keywords { types: vec![Type::String], ..Keywords::default() };
        let schema = self.schemas.add(operation.clone(), SchemaKind::Keywords(Box::new(text)));
        Parameter {
            place: operation.clone(),
            name: name.to_owned(),
            location: Location::Path,
            required: true,
            description: None,
            deprecated: false,
            allow_reserved: false,
            allow_empty: false,
            content: ParameterContent::Schema { schema, style: Style::Simple, explode: false },
        }
    }

    /// Leaves out the parameters that have no part, and gives their names.
    fn unused_parameters(&mut self, operation: &mut Operation, template: &Template<'_>, item: &Place) -> Vec<String> {
        let (used, unused) = std::mem::take(&mut operation.parameters)
            .into_iter()
            .partition(|known| known.location != Location::Path || template.names.contains(&known.name.as_str()));
        operation.parameters = used;
        let unused: Vec<Parameter> = unused;
        for parameter in &unused {
            let message = format!(
                "the parameter `{}` is declared with `in: path`, but `{}` has no such part; it is left out",
                parameter.name, operation.path
            );
            let problem = Diagnostic::new(Code::PathParameterUnused, message).at(&operation.place);
            let elsewhere = parameter.place != operation.place && !parameter.place.pointer.starts_with(&item.pointer);
            let text = if elsewhere { "declared here, and referred to" } else { "declared here" };
            self.sink.push_always(problem.related(&parameter.place, text));
        }
        unused.into_iter().map(|parameter| parameter.name).collect()
    }
}

/// The path without `name={name}` in its query, if it has that.
fn without_pair(path: &str, name: &str) -> Option<String> {
    let (before, query) = path.split_once('?')?;
    let pair = format!("{name}={{{name}}}");
    let rest: Vec<&str> = query.split('&').filter(|part| *part != pair).collect();
    let is_there = rest.len() < query.split('&').count();
    is_there.then(|| if rest.is_empty() { before.to_owned() } else { format!("{before}?{}", rest.join("&")) })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::openapi::read::testing::read_with;

    const ID: &str = "{name: id, in: path, required: true, schema: {type: string}}";

    #[test]
    fn every_part_gets_a_parameter_and_every_parameter_a_part() {
        let outcome = read_with(
            "3.0.3",
            &format!(
                "paths:\n  /b/{{id}}/{{other}}:\n    parameters: [{ID}]\n    get: {{responses: {{default: {{description: d}}}}}}\n  \
                 /c:\n    get: {{parameters: [{ID}], responses: {{default: {{description: d}}}}}}\n"
            ),
        );
        assert_eq!(
            outcome.told(),
            ["path-parameter-undeclared /paths/~1b~1{id}~1{other}/get", "path-parameter-unused /paths/~1c/get"]
        );
        let names = |index: usize| {
            outcome.api().operations[index].parameters.iter().map(|known| known.name.as_str()).collect::<Vec<_>>()
        };
        assert_eq!((names(0), names(1)), (vec!["id", "other"], Vec::new()));
    }

    #[test]
    fn a_pair_that_a_parameter_of_the_query_says_already() {
        let outcome = read_with(
            "3.0.3",
            "paths:\n  /s?q={q}&v=1:\n    get: {parameters: [{name: q, in: query, schema: {}}], responses: {default: {description: d}}}\n",
        );
        assert_eq!(outcome.api().operations[0].path, "/s?v=1");
        assert_eq!(outcome.api().operations[0].parameters.len(), 1);
        assert_eq!(without_pair("/s?q={q}", "q").as_deref(), Some("/s"));
        assert_eq!(without_pair("/s?qq={q}", "q"), None);
        assert_eq!(without_pair("/{q}", "q"), None);
    }
}
