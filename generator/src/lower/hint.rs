//! What inline models are called.

use crate::ir::TypeId;
use crate::openapi::Parameter;
use crate::report::Place;

/// Where a schema is used: what an inline model would be called, and whose file it would be in.
#[derive(Clone)]
pub(super) struct Hint {
    pub(super) words: String,
    pub(super) owner: Option<TypeId>,
    /// Whether it is the header of a response, whose types all responses share that describe it in the same way.
    pub(super) header: bool,
}

impl Hint {
    pub(super) fn new(words: impl Into<String>) -> Self {
        Self { words: words.into(), owner: None, header: false }
    }

    /// For what is within a model.
    pub(super) fn within(words: impl Into<String>, owner: TypeId) -> Self {
        Self { owner: Some(owner), ..Self::new(words) }
    }

    /// For the headers of responses.
    pub(super) fn of_headers() -> Self {
        Self { header: true, ..Self::new("header") }
    }

    pub(super) fn then(&self, word: &str) -> Self {
        Self { words: format!("{} {word}", self.words), ..*self }
    }

    /// For what stands in a component that several operations may refer to: its name, not that of the operation that comes
    /// first.
    pub(super) fn of_component(place: &Place) -> Option<Self> {
        let segments: Vec<_> = place.pointer.segments().collect();
        let words: Vec<&str> = segments.iter().map(AsRef::as_ref).collect();
        let (name, kind) = match words[..] {
            ["components", "parameters", name] => (name, "parameter"),
            ["components", "responses", name, ..] => (name, "response"),
            ["components", "requestBodies", name, ..] => (name, "body"),
            _ => return None,
        };
        let said = name.to_ascii_lowercase().ends_with(kind);
        Some(Self::new(if said { name.to_owned() } else { format!("{name} {kind}") }))
    }

    /// For a parameter of all operations of a path: that path.
    pub(super) fn of_path(parameter: &Parameter) -> Option<Self> {
        let segments: Vec<_> = parameter.place.pointer.segments().collect();
        let words: Vec<&str> = segments.iter().map(AsRef::as_ref).collect();
        let ["paths", path, "parameters", _] = words[..] else { return None };
        Some(Self::new(format!("{path} {}", parameter.name)))
    }
}
