//! The fields of an object, which remember what was taken.

use crate::load::{Map, Node, range};
use crate::report::{Code, Diagnostic, Place, Severity};
use crate::resolve::Located;

use super::{Dialect, Kind, Sink, leftover};

/// An object of the document while it is read. Every field is taken by its name; [`Fields::finish`] reports what is left.
pub(crate) struct Fields<'d> {
    object: &'d Map,
    place: Place,
    kind: Kind,
    taken: Vec<&'static str>,
}

impl<'d> Fields<'d> {
    /// The fields of an object of a kind; nothing, with a diagnostic, where the value is no object.
    pub(crate) fn of(value: &Located<'d>, kind: Kind, sink: &mut Sink<'_>) -> Option<Self> {
        match value.node {
            Node::Object(object) => Some(Self { object, place: value.place.clone(), kind, taken: Vec::new() }),
            other => {
                sink.push(wrong_type(&value.place, &format!("{} must be an object", kind.noun()), other));
                None
            }
        }
    }

    /// Where the object stands.
    pub(crate) fn place(&self) -> &Place {
        &self.place
    }

    /// How to call such an object.
    pub(crate) fn noun(&self) -> &'static str {
        self.kind.noun()
    }

    /// Whether a field is there, without taking it.
    pub(crate) fn has(&self, key: &str) -> bool {
        self.object.contains_key(key)
    }

    /// Takes a field.
    pub(crate) fn take(&mut self, key: &'static str) -> Option<Located<'d>> {
        self.taken.push(key);
        self.object.get(key).map(|node| Located::new(node, self.place.child(key)))
    }

    /// Takes a text that generated code depends on.
    pub(crate) fn string(&mut self, key: &'static str, sink: &mut Sink<'_>) -> Option<&'d str> {
        self.scalar(key, "a string", Severity::Error, sink, Node::as_str)
    }

    /// Takes a text that is only documentation; one of the wrong type is left out with a warning.
    pub(crate) fn text(&mut self, key: &'static str, sink: &mut Sink<'_>) -> Option<String> {
        self.scalar(key, "a string", Severity::Warning, sink, Node::as_str).map(str::to_owned)
    }

    /// Takes a text that must be there.
    pub(crate) fn required_string(&mut self, key: &'static str, sink: &mut Sink<'_>) -> Option<&'d str> {
        if !self.has(key) {
            sink.push(self.missing(key));
        }
        self.string(key, sink)
    }

    /// Takes a boolean; nothing where it is absent.
    pub(crate) fn flag(&mut self, key: &'static str, sink: &mut Sink<'_>) -> Option<bool> {
        self.scalar(key, "`true` or `false`", Severity::Error, sink, Node::as_bool)
    }

    /// Takes a list; empty where it is absent.
    pub(crate) fn list(&mut self, key: &'static str, sink: &mut Sink<'_>) -> Vec<Located<'d>> {
        match self.take(key) {
            None => Vec::new(),
            Some(Located { node: Node::Array(array), place }) => {
                array.iter().enumerate().map(|(index, node)| Located::new(node, place.index(index))).collect()
            }
            Some(Located { node, place }) => {
                sink.push(wrong_type(&place, &format!("`{key}` must be an array"), node));
                Vec::new()
            }
        }
    }

    /// Takes an object whose keys are names; empty where it is absent.
    pub(crate) fn map(&mut self, key: &'static str, sink: &mut Sink<'_>) -> Vec<(&'d str, Located<'d>)> {
        match self.take(key) {
            None => Vec::new(),
            Some(Located { node: Node::Object(object), place }) => {
                object.iter().map(|(name, node)| (&**name, Located::new(node, place.child(name)))).collect()
            }
            Some(Located { node, place }) => {
                sink.push(wrong_type(&place, &format!("`{key}` must be an object"), node));
                Vec::new()
            }
        }
    }

    /// Every field in document order, for objects whose keys are partly names. Nothing counts as taken.
    pub(crate) fn entries(&self) -> impl Iterator<Item = (&'d str, &'d Node)> + use<'d> {
        self.object.iter().map(|(key, node)| (&**key, node))
    }

    /// Says that a field is not read any further, knowingly.
    pub(crate) fn skip(&mut self, key: &'static str) {
        self.taken.push(key);
    }

    /// A diagnostic that a field is absent.
    pub(crate) fn missing(&self, key: &str) -> Diagnostic {
        Diagnostic::new(Code::MissingField, format!("{} must have a `{key}`", self.kind.noun())).at(&self.place)
    }

    /// Reports every field that was not taken.
    pub(crate) fn finish(self, dialect: Dialect, sink: &mut Sink<'_>) {
        for (key, node) in self.object {
            if self.taken.contains(&&**key) {
                continue;
            }
            if let Some(problem) = leftover(self.kind, dialect, key, node) {
                sink.push(problem.at(self.place.child(key)));
            }
        }
    }

    fn scalar<T>(
        &mut self,
        key: &'static str,
        expected: &str,
        severity: Severity,
        sink: &mut Sink<'_>,
        read: impl FnOnce(&'d Node) -> Option<T>,
    ) -> Option<T> {
        self.taken.push(key);
        let node = self.object.get(key)?;
        let value = read(node);
        if value.is_none() {
            let problem = wrong_type(&self.place.child(key), &format!("`{key}` must be {expected}"), node);
            sink.push(problem.with_severity(severity));
        }
        value
    }
}

/// A diagnostic that a value is of the wrong kind.
pub(crate) fn wrong_type(place: &Place, rule: &str, found: &Node) -> Diagnostic {
    let problem = Diagnostic::new(Code::WrongType, format!("{rule}, not {}", found.kind())).at(place);
    match found {
        Node::Bool(_) | Node::Number(_) if rule.ends_with("a string") => problem.help("put it in quotes"),
        Node::String(text) if range::is_beyond(text) => {
            problem.help(format!("it is beyond the range of a double, and so a text in YAML; {}", range::HELP))
        }
        _ => problem,
    }
}
