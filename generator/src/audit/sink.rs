//! Where reading puts its diagnostics.

use std::collections::HashSet;

use crate::report::{Diagnostic, Diagnostics, Place};

/// Collects diagnostics, and keeps those of an object that is read again to itself: a parameter that 11,000 operations
/// refer to is read for each of them, but what is wrong with it is said once.
pub(crate) struct Sink<'d> {
    diagnostics: &'d mut Diagnostics,
    quiet: bool,
    /// Lookup only.
    seen: HashSet<Place>,
}

impl<'d> Sink<'d> {
    /// A sink into a collection.
    pub(crate) fn new(diagnostics: &'d mut Diagnostics) -> Self {
        Self { diagnostics, quiet: false, seen: HashSet::new() }
    }

    /// Adds a diagnostic, unless the object at hand was read before.
    pub(crate) fn push(&mut self, diagnostic: Diagnostic) {
        if !self.quiet {
            self.diagnostics.push(diagnostic);
        }
    }

    /// Adds a diagnostic that is about who reads the object, not about the object.
    pub(crate) fn push_always(&mut self, diagnostic: Diagnostic) {
        self.diagnostics.push(diagnostic);
    }

    /// Says that the object at `place` is read from now on until [`Sink::leave`], which takes what this gives.
    pub(crate) fn enter(&mut self, place: &Place) -> bool {
        let before = self.quiet;
        if !self.quiet && !self.seen.insert(place.clone()) {
            self.quiet = true;
        }
        before
    }

    /// The end of an object that was entered.
    pub(crate) fn leave(&mut self, before: bool) {
        self.quiet = before;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::{Code, FileId};

    #[test]
    fn an_object_speaks_once() {
        let mut diagnostics = Diagnostics::new();
        let mut sink = Sink::new(&mut diagnostics);
        let place = Place::root(FileId::MAIN);
        for _ in 0..3 {
            let before = sink.enter(&place);
            sink.push(Diagnostic::new(Code::WrongType, "no"));
            sink.leave(before);
        }
        sink.push(Diagnostic::new(Code::WrongType, "other"));
        assert_eq!(diagnostics.len(), 2);
    }
}
