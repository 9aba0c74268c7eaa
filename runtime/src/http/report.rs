//! What is wrong with a request, parameter by parameter.

use std::fmt;

use super::parameter::Location;
use crate::encode::{Encode, EncodeError, Writer};
use crate::report::{Report, Violation, cap};

/// Everything that is wrong with a request, in the order of its parameters, the body last.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RequestReport {
    violations: Vec<RequestViolation>,
    truncated: bool,
}

/// One thing that is wrong with a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RequestViolation {
    /// The parameter or the body.
    pub place: Place,
    /// What is wrong there.
    pub violation: Violation,
}

/// A part of a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// A parameter, by where it is and its name.
    Parameter(Location, String),
    /// The body.
    Body,
}

impl RequestReport {
    /// What is wrong, in order.
    pub fn violations(&self) -> &[RequestViolation] {
        &self.violations
    }

    /// Whether there is more than the report lists.
    pub fn is_truncated(&self) -> bool {
        self.truncated
    }

    /// Whether nothing is wrong.
    pub fn is_empty(&self) -> bool {
        self.violations.is_empty()
    }

    pub(crate) fn add(&mut self, place: &Place, report: &Report) {
        let room = cap().saturating_sub(self.violations.len());
        self.truncated |= report.is_truncated() || report.violations().len() > room;
        let found = report.violations().iter().take(room);
        self.violations
            .extend(found.map(|violation| RequestViolation { place: place.clone(), violation: violation.clone() }));
    }

    #[cfg(any(feature = "server", test))]
    pub(crate) fn add_one(&mut self, place: &Place, keyword: &'static str, message: impl Into<String>) {
        self.add(place, &violation(keyword, message));
    }
}

/// A report of one violation of the whole value.
pub(crate) fn violation(keyword: &'static str, message: impl Into<String>) -> Report {
    Report::of(Violation { pointer: String::new(), keyword, limit: None, message: message.into() })
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Parameter(location, name) => write!(f, "{location} {name}"),
            Self::Body => f.write_str("body"),
        }
    }
}

impl fmt::Display for RequestViolation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{} {}", self.place, self.violation.pointer, self.violation.message)
    }
}

/// One violation a line.
impl fmt::Display for RequestReport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, violation) in self.violations.iter().enumerate() {
            write!(f, "{}{violation}", if index == 0 { "" } else { "\n" })?;
        }
        if self.truncated {
            f.write_str("\nand more")?;
        }
        Ok(())
    }
}

impl std::error::Error for RequestReport {}

impl Encode for RequestViolation {
    fn encode(&self, writer: &mut dyn Writer) -> Result<(), EncodeError> {
        let (place, name) = match &self.place {
            Place::Parameter(location, name) => (location.to_string(), Some(name.clone())),
            Place::Body => ("body".to_owned(), None),
        };
        let Violation { pointer, keyword, limit, message } = &self.violation;
        writer.members(&[
            ("in", &place),
            ("name", &name),
            ("pointer", pointer),
            ("keyword", &(*keyword).to_owned()),
            ("limit", limit),
            ("message", message),
        ])
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::CAP;

    #[test]
    fn a_line_names_the_place() {
        let mut report = RequestReport::default();
        report.add_one(&Place::Parameter(Location::Query, "page".to_owned()), "type", "must be an integer");
        report.add_one(&Place::Body, "required", "is missing");
        assert_eq!(report.to_string(), "query page must be an integer\nbody is missing");
    }

    #[test]
    fn a_request_has_one_cap_for_all_its_places() {
        let mut report = RequestReport::default();
        for _ in 0..CAP {
            report.add_one(&Place::Body, "required", "is missing");
        }
        assert!(!report.is_truncated());
        report.add_one(&Place::Body, "required", "is missing");
        assert_eq!((report.violations().len(), report.is_truncated()), (CAP, true));
        assert!(report.to_string().ends_with("\nbody is missing\nand more"));
    }
}
