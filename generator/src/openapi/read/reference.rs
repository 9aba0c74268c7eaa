//! References to objects other than schemas: what is referred to stands in for the reference.

use crate::audit::{Dialect, wrong_type};
use crate::load::Node;
use crate::report::{Code, Diagnostic, Place};
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
            let before = self.sink.enter(&from.place);
            let next = self.hop(&mut target, text, section, &trail);
            self.sink.leave(before);
            trail.push(from.place);
            target.value = next?;
            target.referred = true;
        }
        Some(target)
    }

    fn hop(&mut self, target: &mut Target<'d>, text: &'d Node, section: &str, trail: &[Place]) -> Option<Located<'d>> {
        let from = &target.value;
        if trail.contains(&from.place) {
            let ring: Vec<_> = trail.iter().skip_while(|place| **place != from.place).collect();
            self.sink.push(circle(&ring));
            return None;
        }
        self.siblings(from, &mut target.description);
        self.resolve(&from.place, text, section)
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
                self.sink.push(problem.at(at));
                return None;
            }
        };
        if let Some(other) = other_section(&found.place, section) {
            let message = format!("`{text}` is one of `components/{other}`; here, one of `components/{section}` is due");
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

fn circle(ring: &[&Place]) -> Diagnostic {
    let mut names: Vec<_> = ring.iter().map(|place| format!("`#{}`", place.pointer.as_str())).collect();
    names.extend(names.first().cloned());
    let problem = Diagnostic::new(Code::RefCycle, format!("this reference leads back to itself: {}", names.join(" → ")));
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
