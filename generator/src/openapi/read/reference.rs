//! References to objects other than schemas: what is referred to stands in for the reference.

use crate::audit::{Dialect, wrong_type};
use crate::load::Node;
use crate::report::{Code, Diagnostic, Place, Severity};
use crate::resolve::Located;

use super::reader::Reader;

/// What a value means after all references.
pub(super) struct Target<'d> {
    /// The value, which is no reference.
    pub(super) value: Located<'d>,
    /// Whether there was a reference, so that others may lead to the same value.
    pub(super) referred: bool,
    /// `description` beside the reference, which takes the place of the target's (OpenAPI 3.1.0 §4.8.23).
    pub(super) description: Option<String>,
}

impl<'d> Reader<'d> {
    /// Follows a reference, and those behind it, to an object of a section of `components`. Gives nothing where there is no
    /// such object, and says so.
    pub(super) fn follow(&mut self, value: Located<'d>, section: &str) -> Option<Target<'d>> {
        let mut target = Target { value, referred: false, description: None };
        let mut trail = Vec::new();
        while let Some(text) = target.value.reference() {
            let from = target.value.clone();
            if trail.contains(&from.place) {
                self.circle(&trail, &from.place);
                return None;
            }
            let before = self.sink.enter(&from.place);
            self.siblings(&from, &mut target.description);
            let next = self.resolve(&from.place, text, section);
            self.sink.leave(before);
            trail.push(from.place);
            target.value = next?;
            target.referred = true;
        }
        Some(target)
    }

    /// A circle is told once, wherever it is entered.
    fn circle(&mut self, trail: &[Place], start: &Place) {
        let ring: Vec<_> = trail.iter().skip_while(|place| *place != start).collect();
        let Some(first) = ring.iter().min() else {
            return;
        };
        let before = self.sink.enter(&first.child("$ref"));
        self.sink.push(circle(&ring));
        self.sink.leave(before);
    }

    /// The value that a `$ref` means. `place` is that of the object that holds it.
    pub(super) fn resolve(&mut self, place: &Place, text: &'d Node, section: &str) -> Option<Located<'d>> {
        let at = place.child("$ref");
        let Node::String(text) = text else {
            self.sink.push(wrong_type(&at, "`$ref` must be a string", text));
            return None;
        };
        let found = match self.documents.resolve(place.file, text) {
            Ok(found) => found,
            Err(problem) if problem.place.is_some() => {
                self.sink.push(problem.related(at, "referred to here"));
                return None;
            }
            Err(problem) => {
                let by_id = self.dialect == Dialect::V31 && self.documents.means_identifier(place.file, text);
                self.sink.push(if by_id { by_identifier(text) } else { problem }.at(at));
                return None;
            }
        };
        if let Some(other) = other_section(&found.place, section) {
            let message =
                format!("`{text}` is one of `components/{other}`; here, one of `components/{section}` is due");
            self.sink.push(Diagnostic::new(Code::WrongType, message).at(at));
            return None;
        }
        Some(found)
    }

    /// Reads the object that was found, quietly if it was read before.
    pub(super) fn found<T>(&mut self, target: &Target<'d>, read: impl FnOnce(&mut Self) -> T) -> T {
        if target.referred { self.shared(&target.value.place, read) } else { read(self) }
    }

    /// What stands beside a `$ref`.
    fn siblings(&mut self, value: &Located<'d>, description: &mut Option<String>) {
        let Node::Object(object) = value.node else {
            return;
        };
        for (key, node) in object {
            match (&**key, node, self.dialect) {
                ("$ref" | "summary", _, Dialect::V31) | ("$ref", ..) => {}
                ("description", Node::String(text), Dialect::V31) => {
                    description.get_or_insert_with(|| String::from(&**text));
                }
                (key, ..) if key.starts_with("x-") => {}
                (key, ..) => {
                    let message = format!("`{key}` beside a `$ref` is ignored");
                    self.sink.push(Diagnostic::new(Code::RefSibling, message).at(value.place.child(key)));
                }
            }
        }
    }
}

fn by_identifier(text: &str) -> Diagnostic {
    let message = format!("`{text}` refers to a schema by its `$id`, which is not supported");
    let problem = Diagnostic::new(Code::UnsupportedFeature, message).with_severity(Severity::Error);
    problem.help("refer to it by its place, such as `#/components/schemas/Pet`, or by an `$anchor`")
}

fn circle(ring: &[&Place]) -> Diagnostic {
    let mut names: Vec<_> = ring.iter().map(|place| format!("`#{}`", place.pointer.as_str())).collect();
    names.extend(names.first().cloned());
    let problem =
        Diagnostic::new(Code::RefCycle, format!("this reference leads back to itself: {}", names.join(" → ")));
    match ring {
        [first, others @ ..] => {
            let problem = problem.at(first.child("$ref"));
            others.iter().fold(problem, |problem, place| problem.related(*place, "through this one"))
        }
        [] => problem,
    }
}

/// The section of `components` that holds a place, if it is another one than `section`.
fn other_section(place: &Place, section: &str) -> Option<String> {
    let segments: Vec<_> = place.pointer.segments().take(4).collect();
    match segments.as_slice() {
        [components, other, _] if components == "components" && other != section => Some(other.to_string()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use crate::openapi::read::testing::{read_files, read_schemas, read_with};

    #[test]
    fn a_reference_to_nowhere() {
        let outcome = read_schemas("3.0.3", "    Pet: {type: string}\n    B: {$ref: '#/components/schemas/Pte'}\n");
        assert_eq!(outcome.told(), ["unresolved-ref /components/schemas/B/$ref"]);
        assert_eq!(outcome.help(), "did you mean `Pet`?");
        assert_eq!(outcome.always(outcome.id("B")), Some(true));
    }

    #[test]
    fn circles() {
        let schemas = "    A: {$ref: '#/components/schemas/B'}\n    B: {$ref: '#/components/schemas/A'}\n    \
                       C: {type: object, properties: {c: {$ref: '#/components/schemas/C'}}}\n";
        let outcome = read_schemas("3.0.3", schemas);
        assert_eq!(outcome.told(), ["ref-cycle /components/schemas/A"]);
        assert!(
            outcome.diagnostics[0]
                .message
                .contains("`#/components/schemas/A` → `#/components/schemas/B` → `#/components/schemas/A`")
        );
        let parameters = "components:\n  parameters:\n    A: {$ref: '#/components/parameters/B'}\n    B: {$ref: '#/components/parameters/A'}\n";
        assert_eq!(read_with("3.0.3", parameters).told(), ["ref-cycle /components/parameters/A/$ref"]);
    }

    #[test]
    fn one_kind_of_component_is_no_other() {
        let outcome =
            read_with("3.0.3", "components:\n  schemas: {A: {}}\n  responses: {B: {$ref: '#/components/schemas/A'}}\n");
        assert_eq!(outcome.told(), ["wrong-type /components/responses/B/$ref"]);
    }

    /// Mistakes of a shared object are told once, and what refers to it gets it.
    #[test]
    fn shared_objects_speak_once() {
        let outcome = read_with(
            "3.1.0",
            "paths:\n  /a:\n    get: {parameters: [{$ref: '#/components/parameters/P', description: own}], responses: {200: {$ref: '#/components/responses/R'}}}\n    \
             put: {parameters: [{$ref: '#/components/parameters/P'}], responses: {200: {$ref: '#/components/responses/R'}}}\n\
             components:\n  parameters: {P: {name: p, in: query, schema: {}, sytle: form, description: shared}}\n  responses: {R: {}}\n",
        );
        assert_eq!(
            outcome.told(),
            ["unknown-keyword /components/parameters/P/sytle", "missing-field /components/responses/R"]
        );
        let descriptions =
            outcome.api().operations.iter().map(|operation| operation.parameters[0].description.as_deref());
        assert_eq!(descriptions.collect::<Vec<_>>(), [Some("own"), Some("shared")]);
    }

    #[test]
    fn other_files() {
        let main = "openapi: 3.0.3\ninfo: {title: T, version: '1'}\npaths: {/a: {$ref: 'paths/a.yaml'}}\n\
                    components: {schemas: {Pet: {type: string}, Own: {$ref: 'api.yaml#/components/schemas/Pet'}, \
                    Bad: {$ref: 'nowhere.yaml'}, Broken: {$ref: 'broken.yaml'}, Far: {$ref: 'https://example.org/a.yaml'}, \
                    Up: {$ref: '../a.yaml'}}}\n";
        let files = [
            (
                "paths/a.yaml",
                "get: {responses: {200: {description: d, content: {text/plain: {schema: {$ref: '../api.yaml#/components/schemas/Pet'}}, a/b: {schema: {$ref: 'b.json#/defs/B~1c'}}}}}}",
            ),
            ("paths/b.json", "{\"defs\": {\"B/c\": {\"type\": \"integer\"}}}"),
            ("broken.yaml", "a: ["),
        ];
        let outcome = read_files(main, &files);
        let codes: Vec<_> = outcome.diagnostics.iter().map(|problem| problem.code.as_str()).collect();
        assert_eq!(codes, ["file-not-found", "syntax", "remote-ref", "remote-ref"]);
        let content = &outcome.api().operations[0].responses[0].1.content;
        let pet = outcome.keywords(content["text/plain"].schema.unwrap());
        assert_eq!(pet.reference, Some(outcome.id("Pet")));
        assert_eq!(outcome.schema("Own").reference, Some(outcome.id("Pet")));
        let other = outcome.keywords(content["a/b"].schema.unwrap()).reference.unwrap();
        assert_eq!(outcome.keywords(other).types.len(), 1);
    }

    #[test]
    fn pointers_through_references() {
        let outcome = read_schemas(
            "3.0.3",
            "    A: {$ref: '#/components/schemas/B'}\n    B: {properties: {c: {$ref: '#/components/schemas/C'}}}\n    \
             C: {items: {type: string}}\n    D: {$ref: '#/components/schemas/A/properties/c/items'}\n    \
             E: {$ref: '#/components/schemas/A/properties/no'}\n    F: {$ref: '#/components/schemas/F/a'}\n    \
             G: {$ref: '#/components/schemas/H/a'}\n    H: {$ref: '#/components/schemas/G/a'}\n",
        );
        assert_eq!(outcome.keywords(outcome.schema("D").reference.unwrap()).types.len(), 1);
        let nowhere = ["E", "F", "G", "H"].map(|name| format!("unresolved-ref /components/schemas/{name}/$ref"));
        assert_eq!(outcome.told(), nowhere);
    }

    #[test]
    fn any_pointer_and_anchors() {
        let outcome = read_with(
            "3.1.0",
            "paths: {'/a/{b}': {parameters: [{name: b, in: path, required: true, schema: {type: string}}]}}\n\
             components: {schemas: {A: {$ref: '#/paths/~1a~1%7Bb%7D/parameters/0/schema'}, B: {$ref: '#here'}, \
             C: {properties: {d: {$anchor: here, type: integer}}}}}\n",
        );
        assert!(outcome.told().is_empty(), "{:?}", outcome.told());
        assert_eq!(outcome.keywords(outcome.schema("A").reference.unwrap()).types.len(), 1);
        assert_eq!(outcome.schema("B").reference, Some(outcome.schema("C").properties["d"]));
    }
}
