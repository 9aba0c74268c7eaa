//! `paths` and path items.

use std::collections::{BTreeSet, HashMap};

use crate::audit::{Fields, Kind, wrong_type};
use crate::load::Node;
use crate::openapi::{Method, Operation, Parameter, Server};
use crate::report::{Code, Diagnostic, Place, Severity};
use crate::resolve::Located;

use super::reader::Reader;
use super::reference::Target;
use super::template::{self, Template};

/// A path with its methods.
struct Described {
    place: Place,
    methods: BTreeSet<Method>,
}

/// A path item and those that its `$ref` adds to it, its own first.
struct Layers<'d> {
    items: Vec<Target<'d>>,
}

impl<'d> Reader<'d> {
    /// Reads `paths`: every operation, in document order (OpenAPI 3.1.0 §4.8.8).
    pub(super) fn paths(&mut self, value: &Located<'d>) -> Vec<Operation> {
        let Node::Object(object) = value.node else {
            self.sink.push(wrong_type(&value.place, "`paths` must be an object", value.node));
            return Vec::new();
        };
        let mut operations = Vec::new();
        let mut skeletons: HashMap<String, Vec<Described>> = HashMap::new();
        for (path, node) in object {
            if path.starts_with("x-") {
                continue;
            }
            let item = Located::new(node, value.place.child(path));
            let template = self.template(path, &item.place);
            let (place, before) = (item.place.clone(), operations.len());
            self.path_item(path, item, template.as_ref(), &mut operations);
            if let Some(template) = template {
                let methods = operations.iter().skip(before).map(|operation| operation.method).collect();
                let alike = skeletons.entry(template.skeleton).or_default();
                self.tell_apart(path, &place, &methods, alike);
                alike.push(Described { place, methods });
            }
        }
        operations
    }

    /// Says where a path can't be told from those before it (OpenAPI 3.1.0 §4.8.8.1).
    fn tell_apart(&mut self, path: &str, place: &Place, methods: &BTreeSet<Method>, alike: &[Described]) {
        let Some(first) = alike.first() else {
            return;
        };
        let (same, other) = alike
            .iter()
            .find_map(|known| Some((known.methods.intersection(methods).next()?, known)))
            .map_or((None, first), |(method, other)| (Some(method.upper()), other));
        let name = other.place.pointer.last().unwrap_or_default();
        let message = format!("`{path}` and `{name}` differ only in the names of their parameters");
        let help = match same {
            Some(method) => format!("a server can't tell `{method}` of the two apart, and answers by one of them"),
            None => "they have no method in common, so nothing is lost; use the same names to make them one".to_owned(),
        };
        let problem = Diagnostic::new(Code::AmbiguousPath, message).at(place);
        self.sink.push(problem.help(help).related(&other.place, "the other one"));
    }

    fn template<'p>(&mut self, path: &'p str, place: &Place) -> Option<Template<'p>> {
        if path.contains(['?', '#']) {
            let message = format!("the path `{path}` has a `?` or `#`, which end the path of a URL");
            let problem = Diagnostic::new(Code::InvalidPath, message).at(place);
            let problem = problem.help("describe the query by parameters with `in: query`");
            self.sink.push(problem.with_severity(Severity::Warning));
        }
        match template::parse(path) {
            Ok(template) => {
                for name in &template.repeated {
                    let message = format!("the path `{path}` has the parameter `{{{name}}}` twice");
                    let problem =
                        Diagnostic::new(Code::InvalidPath, message).at(place).with_severity(Severity::Warning);
                    self.sink.push(problem.help("both parts get the same value"));
                }
                Some(template)
            }
            Err(reason) => {
                let message = format!("the path `{path}` {reason}");
                self.sink.push(Diagnostic::new(Code::InvalidPath, message).at(place));
                None
            }
        }
    }

    /// Reads the operations of a path item (OpenAPI 3.1.0 §4.8.9).
    pub(super) fn path_item(
        &mut self,
        path: &'d str,
        item: Located<'d>,
        template: Option<&Template<'_>>,
        operations: &mut Vec<Operation>,
    ) {
        let layers = self.layers(item);
        let mut described: Vec<(Method, Place)> = Vec::new();
        for index in 0..layers.items.len() {
            let Some(layer) = layers.items.get(index) else {
                continue;
            };
            self.found(layer, |reader| reader.layer(path, &layers, index, template, &mut described, operations));
        }
        if described.is_empty() {
            // Nothing gets them, but mistakes in them are told.
            self.path_parameters(&layers);
        }
    }

    /// The path item and, one by one, what its `$ref` leads to. What stands beside the `$ref` counts, as long as it does
    /// not contradict (OpenAPI 3.1.0 §4.8.9).
    fn layers(&mut self, item: Located<'d>) -> Layers<'d> {
        let mut items: Vec<Target<'d>> = Vec::new();
        let mut next = Some(item);
        while let Some(value) = next.take() {
            if items.iter().any(|item| item.value.place == value.place) {
                let message = "this path item refers to itself";
                self.sink.push(Diagnostic::new(Code::RefCycle, message).at(value.place.child("$ref")));
                break;
            }
            if let Some(text) = value.reference() {
                next = self.resolve(&value.place, text, "pathItems");
            }
            items.push(Target { value, referred: !items.is_empty(), description: None });
        }
        Layers { items }
    }

    fn layer(
        &mut self,
        path: &'d str,
        layers: &Layers<'d>,
        index: usize,
        template: Option<&Template<'_>>,
        described: &mut Vec<(Method, Place)>,
        operations: &mut Vec<Operation>,
    ) {
        let Some(layer) = layers.items.get(index) else {
            return;
        };
        let Some(mut fields) = Fields::of(&layer.value, Kind::PathItem, &mut self.sink) else {
            return;
        };
        fields.skip("$ref");
        fields.skip("parameters");
        fields.skip("servers");
        for (key, node) in fields.entries() {
            let Some(method) = Method::ALL.into_iter().find(|method| method.key() == key) else {
                continue;
            };
            fields.skip(method.key());
            let value = Located::new(node, layer.value.place.child(key));
            if let Some((_, first)) = described.iter().find(|(known, _)| *known == method) {
                let message = format!("`{key}` is ignored, since the path item that refers to this one has it as well");
                let problem = Diagnostic::new(Code::RefSibling, message).at(&value.place);
                self.sink.push(problem.related(first, "this one counts"));
                continue;
            }
            described.push((method, value.place.clone()));
            let shared = self.path_parameters(layers);
            let servers = self.path_servers(layers);
            if let Some(mut operation) = self.operation(path, method, &value, shared, servers) {
                if let Some(template) = template {
                    self.match_parts(&mut operation, template, &layer.value.place);
                }
                operations.push(operation);
            }
        }
        fields.finish(self.dialect, &mut self.sink);
    }

    /// The parameters of the path item, read anew for each operation, since each has its own.
    fn path_parameters(&mut self, layers: &Layers<'d>) -> Vec<Parameter> {
        let mut parameters: Vec<Parameter> = Vec::new();
        for layer in &layers.items {
            let Node::Object(object) = layer.value.node else {
                continue;
            };
            if let Some(node) = object.get("parameters") {
                let list = Located::new(node, layer.value.place.child("parameters"));
                let read = self.shared(&list.place, |reader| reader.parameters(&list));
                for parameter in read {
                    if !parameters.iter().any(|known| same(known, &parameter)) {
                        parameters.push(parameter);
                    }
                }
            }
        }
        parameters
    }

    /// The servers of the path item.
    fn path_servers(&mut self, layers: &Layers<'d>) -> Vec<Server> {
        for layer in &layers.items {
            if let Node::Object(object) = layer.value.node
                && object.contains_key("servers")
            {
                return self.shared(&layer.value.place.child("servers"), |reader| {
                    let fields = Fields::of(&layer.value, Kind::PathItem, &mut reader.sink);
                    fields.map(|mut fields| reader.servers(&mut fields)).unwrap_or_default()
                });
            }
        }
        Vec::new()
    }
}

/// A parameter is known by its name and where it goes.
pub(super) fn same(left: &Parameter, right: &Parameter) -> bool {
    left.location == right.location && left.name == right.name
}

#[cfg(test)]
mod tests {
    use crate::openapi::Method;
    use crate::openapi::read::testing::{read_files, read_with};

    const ID: &str = "{name: id, in: path, required: true, schema: {type: string}}";

    #[test]
    fn keys_that_are_no_templates() {
        let outcome = read_with(
            "3.0.3",
            &format!(
                "paths:\n  a: {{}}\n  /c/{{id}}/{{id}}:\n    get: {{parameters: [{ID}, {ID}], responses: {{default: {{description: d}}}}}}\n"
            ),
        );
        assert_eq!(
            outcome.told(),
            [
                "invalid-path /paths/a",
                "invalid-path /paths/~1c~1{id}~1{id}",
                "duplicate-parameter /paths/~1c~1{id}~1{id}/get/parameters/1",
            ]
        );
    }

    #[test]
    fn paths_that_differ_in_names_only() {
        let item = format!("{{parameters: [{ID}]}}");
        let outcome =
            read_with("3.0.3", &format!("paths:\n  /a/{{id}}: {item}\n  /a/{{no}}: {item}\n  /a/mine: {{}}\n"));
        assert_eq!(outcome.told(), ["ambiguous-path /paths/~1a~1{no}"]);
        assert!(outcome.diagnostics[0].message.contains("`/a/{no}` and `/a/{id}`"));
    }

    #[test]
    fn methods_that_two_paths_share_are_named() {
        let item =
            |method: &str| format!("{{parameters: [{ID}], {method}: {{responses: {{default: {{description: d}}}}}}}}");
        let help = |methods: [&str; 2]| {
            let [one, other] = methods.map(item);
            let other = other.replace("name: id", "name: no");
            read_with("3.0.3", &format!("paths:\n  /a/{{id}}: {one}\n  /a/{{no}}: {other}\n")).help().to_owned()
        };
        assert!(help(["get", "get"]).contains("`GET` of the two"));
        assert!(help(["get", "put"]).contains("no method in common"));
    }

    #[test]
    fn operations_in_document_order_and_beside_a_reference() {
        let outcome = read_files(
            "openapi: 3.0.3\ninfo: {title: T, version: '1'}\npaths:\n  /a:\n    $ref: a.yaml\n    put: {operationId: own, responses: {default: {description: d}}}\n  \
             /b: {$ref: a.yaml}\n",
            &[(
                "a.yaml",
                "post: {operationId: p, responses: {default: {description: d}}}\nput: {operationId: lost, responses: {}}\n",
            )],
        );
        let read: Vec<_> =
            outcome.api().operations.iter().map(|o| (o.path.as_str(), o.method, o.id.as_deref().unwrap())).collect();
        assert_eq!(read[..2], [("/a", Method::Put, "own"), ("/a", Method::Post, "p")]);
        assert_eq!(read[2..], [("/b", Method::Post, "p post /b"), ("/b", Method::Put, "lost")]);
        // The operation behind two paths has one id for both, and is otherwise told of once.
        assert_eq!(outcome.told(), ["ref-sibling /put", "duplicate-operation-id /post/operationId"]);
    }
}
