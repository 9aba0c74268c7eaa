//! What a stage has to say about a document, and the collection of it.

use std::borrow::Borrow;

use super::code::{Code, Severity};
use super::lines::Position;
use super::source::{FileId, Place};

/// One thing to say about a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// What kind of thing it is.
    pub code: Code,
    /// How much it weighs; at first that of the code.
    pub severity: Severity,
    /// What is the matter, in one sentence without a full stop. Names from the document stand in backticks.
    pub message: String,
    /// The value it is about, if it is about one.
    pub place: Option<Place>,
    /// Where to point instead of to the value at [`place`](Self::place): what can't be parsed has no pointer, and of
    /// a duplicate key the second one is meant. Line and column as in [`Position`], only smaller.
    pub position: Option<(FileId, u32, u32)>,
    /// What to do about it.
    pub help: Option<String>,
    /// Other places that matter, each with what is to be seen there.
    pub related: Vec<(Place, String)>,
}

impl Diagnostic {
    /// A diagnostic about no place in particular, with the code's own severity.
    pub fn new(code: Code, message: impl Into<String>) -> Self {
        Self {
            code,
            severity: code.severity(),
            message: message.into(),
            place: None,
            position: None,
            help: None,
            related: Vec::new(),
        }
    }

    /// Sets the value it is about.
    pub fn at(mut self, place: impl Borrow<Place>) -> Self {
        self.place = Some(place.borrow().clone());
        self
    }

    /// Sets the line and column to point to, instead of those of [`at`](Self::at)'s value.
    pub fn at_position(mut self, file: FileId, position: Position) -> Self {
        let narrow = |number| u32::try_from(number).unwrap_or(u32::MAX);
        self.position = Some((file, narrow(position.line), narrow(position.column)));
        self
    }

    /// Sets what to do about it.
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// Adds another place that matters, and what is to be seen there (`first defined here`).
    pub fn related(mut self, place: impl Borrow<Place>, text: impl Into<String>) -> Self {
        self.related.push((place.borrow().clone(), text.into()));
        self
    }

    /// Sets another severity than the code's own.
    pub fn with_severity(mut self, severity: Severity) -> Self {
        self.severity = severity;
        self
    }

    /// The file it is about, if it is about one.
    pub fn file(&self) -> Option<FileId> {
        self.position.map(|(file, ..)| file).or_else(|| self.place.as_ref().map(|place| place.file))
    }
}

/// All diagnostics of a run, in the order they were found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Diagnostics(Vec<Diagnostic>);

impl Diagnostics {
    /// An empty collection.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a diagnostic.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        self.0.push(diagnostic);
    }

    /// Whether one of them is an error, so that the next stage must not run.
    pub fn has_errors(&self) -> bool {
        self.0.iter().any(|diagnostic| diagnostic.severity == Severity::Error)
    }

    /// How many there are of a severity.
    pub fn count(&self, severity: Severity) -> usize {
        self.0.iter().filter(|diagnostic| diagnostic.severity == severity).count()
    }

    /// Makes errors of all diagnostics of a code.
    pub fn deny(&mut self, code: Code) {
        for diagnostic in self.0.iter_mut().filter(|diagnostic| diagnostic.code == code) {
            diagnostic.severity = Severity::Error;
        }
    }

    /// All of them in the order they were found.
    pub fn iter(&self) -> std::slice::Iter<'_, Diagnostic> {
        self.0.iter()
    }

    /// All of them by file and pointer, those about no place first; those of one place in the order they were found.
    ///
    /// It needs no text, so it is the order of the tree, not of the lines; the renderers order by position.
    pub fn sorted(&self) -> Vec<&Diagnostic> {
        let mut sorted: Vec<_> = self.0.iter().collect();
        sorted.sort_by_key(|diagnostic| (diagnostic.file(), diagnostic.position, diagnostic.place.as_ref()));
        sorted
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl Extend<Diagnostic> for Diagnostics {
    fn extend<I: IntoIterator<Item = Diagnostic>>(&mut self, diagnostics: I) {
        self.0.extend(diagnostics);
    }
}

impl FromIterator<Diagnostic> for Diagnostics {
    fn from_iter<I: IntoIterator<Item = Diagnostic>>(diagnostics: I) -> Self {
        Self(diagnostics.into_iter().collect())
    }
}

impl From<Diagnostic> for Diagnostics {
    fn from(diagnostic: Diagnostic) -> Self {
        Self(vec![diagnostic])
    }
}

impl IntoIterator for Diagnostics {
    type Item = Diagnostic;
    type IntoIter = std::vec::IntoIter<Diagnostic>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl<'a> IntoIterator for &'a Diagnostics {
    type Item = &'a Diagnostic;
    type IntoIter = std::slice::Iter<'a, Diagnostic>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn severities_count_and_can_be_denied() {
        let mut diagnostics = Diagnostics::new();
        diagnostics.push(Diagnostic::new(Code::TypeFallback, "loosened"));
        diagnostics.push(Diagnostic::new(Code::UnknownKeyword, "unknown keyword `summry`"));
        assert!(!diagnostics.has_errors());
        diagnostics.deny(Code::UnknownKeyword);
        assert!(diagnostics.has_errors());
        assert_eq!((diagnostics.count(Severity::Error), diagnostics.count(Severity::Note)), (1, 1));
    }

    #[test]
    fn sorted_by_file_and_pointer_and_otherwise_stable() {
        let main = Place::root(FileId::MAIN);
        let other = Place::root(FileId(1));
        let found = [
            Diagnostic::new(Code::WrongType, "4").at(&other),
            Diagnostic::new(Code::WrongType, "3").at(main.index(10)),
            Diagnostic::new(Code::WrongType, "1").at(main.index(9).child("b")),
            Diagnostic::new(Code::EnumType, "2").at(main.index(9).child("b")),
            Diagnostic::new(Code::Config, "0"),
        ];
        let diagnostics: Diagnostics = found.into_iter().collect();
        let order: Vec<_> = diagnostics.sorted().iter().map(|diagnostic| diagnostic.message.as_str()).collect();
        assert_eq!(order, ["0", "1", "2", "3", "4"]);
    }
}
