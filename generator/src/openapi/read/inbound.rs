//! Requests that the API sends: callbacks and webhooks.

use crate::audit::{Fields, wrong_type};
use crate::load::Node;
use crate::openapi::{Inbound, Operation};
use crate::report::Place;
use crate::resolve::Located;

use super::reader::Reader;

impl<'d> Reader<'d> {
    /// Reads `callbacks` (OpenAPI 3.1.0 §4.8.18) of an operation that is called `operation`. One that several operations
    /// refer to is read once, and called after the component.
    pub(super) fn callbacks(&mut self, fields: &mut Fields<'d>, operation: &str) {
        for (name, value) in fields.map("callbacks", &mut self.sink) {
            let Some(target) = self.follow(value, "callbacks") else {
                continue;
            };
            if !self.callbacks_read.insert(target.value.place.clone()) {
                continue;
            }
            let component = target.value.place.pointer.last().filter(|_| target.referred);
            let group = component.as_deref().unwrap_or(operation).to_owned();
            let of = fields.place().clone();
            self.found(&target, |reader| reader.callback(name, &group, &of, &target.value));
        }
    }

    fn callback(&mut self, name: &str, group: &str, of: &Place, value: &Located<'d>) {
        let Node::Object(object) = value.node else {
            self.sink.push(wrong_type(&value.place, "a callback must be an object", value.node));
            return;
        };
        let mut found: Vec<(&str, Operation)> = Vec::new();
        for (expression, node) in object.iter().filter(|(expression, _)| !expression.starts_with("x-")) {
            let mut operations = Vec::new();
            self.path_item(expression, Located::new(node, value.place.child(expression)), None, &mut operations);
            found.extend(operations.into_iter().map(|operation| (&**expression, operation)));
        }
        let several = found.len() > 1;
        for (expression, mut operation) in found {
            operation.path = self.free_path(group, &operation, &format!("/{}{}", safe(name), fixed_path(expression)));
            let words = if several { format!("{name} {}", operation.method.key()) } else { name.to_owned() };
            self.inbound.push(Inbound {
                group: format!("{group} callbacks"),
                about: format!("What the API calls back about `{group}`."),
                type_words: operation.id.clone().unwrap_or_else(|| format!("{group} {words}")),
                words: operation.id.clone().unwrap_or(words),
                of: Some(of.clone()),
                target: Some(expression.to_owned()),
                operation,
            });
        }
    }

    /// Two expressions may leave the same path.
    fn free_path(&self, group: &str, operation: &Operation, path: &str) -> String {
        let group = format!("{group} callbacks");
        let taken = |path: &str| {
            let mut known = self.inbound.iter().filter(|known| known.group == group);
            known.any(|known| known.operation.path == path && known.operation.method == operation.method)
        };
        let numbered = (2..=self.inbound.len() + 2).map(|number| format!("{path}-{number}"));
        std::iter::once(path.to_owned()).chain(numbered).find(|path| !taken(path)).unwrap_or_else(|| path.to_owned())
    }

    /// Reads `webhooks` (OpenAPI 3.1.0 §4.8.1).
    pub(super) fn webhooks(&mut self, fields: &mut Fields<'d>) {
        for (name, value) in fields.map("webhooks", &mut self.sink) {
            let mut operations = Vec::new();
            self.path_item(name, value, None, &mut operations);
            let several = operations.len() > 1;
            for mut operation in operations {
                operation.path = format!("/{}", safe(name));
                let words = if several { format!("{name} {}", operation.method.key()) } else { name.to_owned() };
                let tag = operation.tags.first();
                self.inbound.push(Inbound {
                    group: tag.map_or_else(|| "webhooks".to_owned(), |tag| format!("{tag} webhooks")),
                    about: tag.map_or_else(
                        || "What the API tells by itself.".to_owned(),
                        |tag| format!("What the API tells by itself, tagged `{tag}`."),
                    ),
                    type_words: operation.id.clone().unwrap_or_else(|| format!("{words} webhook")),
                    words: operation.id.clone().unwrap_or(words),
                    of: None,
                    target: None,
                    operation,
                });
            }
        }
    }
}

/// A name as a part of a path.
fn safe(name: &str) -> String {
    name.replace(|letter: char| !letter.is_ascii_alphanumeric() && !"-_.".contains(letter), "-")
}

/// What an expression (OpenAPI 3.1.0 §4.8.20.4) leaves of the path: whatever stands behind the URL that is found at run
/// time. Other expressions become parts without a name of the document's.
fn fixed_path(expression: &str) -> String {
    let behind = match expression.strip_prefix('{') {
        Some(rest) => rest.split_once('}').map_or("", |(_, behind)| behind),
        None => match expression.split_once("://") {
            Some((_, rest)) => rest.find(['/', '?', '#']).map_or("", |at| &rest[at..]),
            None => expression,
        },
    };
    let mut path = String::new();
    let (mut rest, mut number) = (behind, 0);
    while let Some(at) = rest.find(['{', '?', '#']) {
        path.push_str(&rest[..at]);
        let Some(end) = rest[at..].find('}').filter(|_| rest[at..].starts_with('{')) else {
            rest = "";
            break;
        };
        number += 1;
        path.extend(["{part", &number.to_string(), "}"]);
        rest = &rest[at + end + 1..];
    }
    path.push_str(rest);
    let path = path.trim_start_matches('/');
    if path.is_empty() { String::new() } else { format!("/{path}") }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::openapi::read::testing::read_with;

    #[test]
    fn what_stands_behind_the_url() {
        assert_eq!(fixed_path("{$request.body#/url}"), "");
        assert_eq!(fixed_path("{$request.query.url}/data"), "/data");
        assert_eq!(fixed_path("{$request.body#/url}/users/{$request.body#/id}?a={$url}"), "/users/{part1}");
        assert_eq!(fixed_path("http://example.org/a?url={$request.body#/url}"), "/a");
        assert_eq!(fixed_path("http://example.org?url={$request.body#/url}"), "");
        assert_eq!(fixed_path("/fixed/"), "/fixed/");
        assert_eq!(fixed_path("{$broken"), "");
        assert_eq!(fixed_path("{a}/b{"), "/b");
    }

    #[test]
    fn callbacks_of_operations_and_components() {
        let item = "{responses: {default: {description: d}}}";
        let outcome = read_with(
            "3.0.3",
            &format!(
                "components:\n  callbacks:\n    Shared: {{'{{$url}}': {{put: {item}}}}}\npaths:\n  /a:\n    \
                 get: {{operationId: one, callbacks: {{on it: {{'{{$url}}/x': {{post: {item}, delete: {item}}}, '{{$method}}/x': {{post: {item}}}}}, \
                 s: {{$ref: '#/components/callbacks/Shared'}}}}, responses: {{default: {{description: d}}}}}}\n    \
                 put: {{callbacks: {{s: {{$ref: '#/components/callbacks/Shared'}}}}, responses: {{default: {{description: d}}}}}}\n"
            ),
        );
        let read: Vec<_> = outcome.api().inbound.iter().map(|i| (&*i.group, &*i.words, &*i.operation.path)).collect();
        assert_eq!(
            read,
            [
                ("one callbacks", "on it post", "/on-it/x"),
                ("one callbacks", "on it delete", "/on-it/x"),
                ("one callbacks", "on it post", "/on-it/x-2"),
                ("Shared callbacks", "s", "/s"),
            ]
        );
        assert!(outcome.told().is_empty(), "{:?}", outcome.told());
    }

    #[test]
    fn webhooks_are_grouped_by_tag() {
        let outcome = read_with(
            "3.1.0",
            "webhooks:\n  new lamp: {post: {tags: [lamps], responses: {200: {description: d}}}}\n  gone: {post: {operationId: gone, responses: {200: {description: d}}}}\n",
        );
        let read: Vec<_> = outcome.api().inbound.iter().map(|i| (&*i.group, &*i.words, &*i.operation.path)).collect();
        assert_eq!(read, [("lamps webhooks", "new lamp", "/new-lamp"), ("webhooks", "gone", "/gone")]);
        assert!(outcome.told().is_empty(), "{:?}", outcome.told());
    }
}
