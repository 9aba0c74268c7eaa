//! What is wrong with a request while its arguments come together.

use crate::http::{Place, RequestReport, violation};
use crate::report::Report;

/// The kinds of faults, by what they stand in the way of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::client) enum Fault {
    /// The document does not accept it; it could be sent.
    Unaccepted,
    /// It can't be written, or not sent as what it is.
    Unwritable,
    /// The document does not describe the answer that is asked for; there can be one.
    Undescribed,
}

/// Everything that is wrong, of which the caller may let some kinds go.
#[derive(Clone, Debug, Default)]
pub(super) struct Faults {
    found: Vec<Found>,
    let_go: Vec<Fault>,
}

#[derive(Clone, Debug)]
struct Found {
    fault: Fault,
    place: Place,
    report: Report,
}

impl Faults {
    pub(super) fn add(&mut self, fault: Fault, place: Place, report: Report) {
        self.found.push(Found { fault, place, report });
    }

    pub(super) fn add_one(&mut self, fault: Fault, place: Place, keyword: &'static str, message: impl Into<String>) {
        self.add(fault, place, violation(keyword, message));
    }

    /// Whether a place has a fault of a kind.
    pub(super) fn has(&self, fault: Fault, place: &Place) -> bool {
        self.found.iter().any(|found| found.fault == fault && found.place == *place)
    }

    /// Forgets what was wrong with a place, since something else stands there now.
    pub(super) fn forget(&mut self, place: &Place) {
        self.found.retain(|found| found.place != *place);
    }

    pub(super) fn let_go(&mut self, fault: Fault) {
        self.let_go.push(fault);
    }

    /// What keeps the request from being sent, in order. What the document does not accept need not be written either.
    pub(super) fn report(&self) -> RequestReport {
        let counts = |fault| !self.let_go.contains(&fault);
        let idle = |found: &Found| {
            found.fault == Fault::Unwritable && counts(Fault::Unaccepted) && self.has(Fault::Unaccepted, &found.place)
        };
        let mut report = RequestReport::default();
        for found in self.found.iter().filter(|found| counts(found.fault) && !idle(found)) {
            report.add(&found.place, &found.report);
        }
        report
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::http::Location;

    fn faults() -> Faults {
        let place = |name: &str| Place::Parameter(Location::Query, name.to_owned());
        let mut faults = Faults::default();
        faults.add_one(Fault::Unaccepted, place("size"), "minimum", "is too small");
        faults.add_one(Fault::Unwritable, place("size"), "style", "is no text");
        faults.add_one(Fault::Unwritable, place("page"), "style", "is no text");
        faults.add_one(Fault::Undescribed, place("as"), "content", "is not described");
        faults
    }

    #[test]
    fn what_is_not_accepted_is_all_that_is_said_of_it() {
        let lines = "query size is too small\nquery page is no text\nquery as is not described";
        assert_eq!(faults().report().to_string(), lines);
    }

    #[test]
    fn a_kind_is_let_go() {
        let report = |let_go: &[Fault]| {
            let mut faults = faults();
            for fault in let_go {
                faults.let_go(*fault);
            }
            faults.report().to_string()
        };
        assert_eq!(report(&[Fault::Undescribed]), "query size is too small\nquery page is no text");
        let lines = "query size is no text\nquery page is no text";
        assert_eq!(report(&[Fault::Unaccepted, Fault::Undescribed]), lines);
    }
}
