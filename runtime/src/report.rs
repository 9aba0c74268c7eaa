//! What is wrong with a value, all of it.

use std::fmt;
use std::sync::atomic::{AtomicUsize, Ordering};

use crate::decode::DecodeError;
use crate::encode::{Encode, EncodeError, Writer};

/// How many violations a report lists unless told otherwise.
pub const CAP: usize = 64;

/// The cap of the program.
static CURRENT_CAP: AtomicUsize = AtomicUsize::new(CAP);

/// How many violations a report lists, in the whole program, from now on.
///
/// Clients, servers and `validate()` all keep to it; [`Schema::explain_up_to`](crate::Schema::explain_up_to) takes one of its own.
pub fn set_cap(violations: usize) {
    CURRENT_CAP.store(violations, Ordering::Relaxed);
}

pub(crate) fn cap() -> usize {
    CURRENT_CAP.load(Ordering::Relaxed)
}

/// Everything that keeps a value from being accepted, in the order of the schema's rules and the value's contents.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    violations: Vec<Violation>,
    truncated: bool,
}

/// One thing that is wrong with a value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Violation {
    /// JSON pointer (RFC 6901) to the offending value; empty for the whole. For a missing member, where it would be.
    pub pointer: String,
    /// The keyword that is violated, as JSON Schema spells it, or `syntax`.
    pub keyword: &'static str,
    /// The keyword's value, where it is a plain number or text.
    pub limit: Option<String>,
    /// What is wrong, as the end of a sentence that starts with the value. Never shows a secret value.
    pub message: String,
}

impl Report {
    /// A report of one violation.
    pub fn of(violation: Violation) -> Self {
        Self { violations: vec![violation], truncated: false }
    }

    pub(crate) fn new(violations: Vec<Violation>, truncated: bool) -> Self {
        Self { violations, truncated }
    }

    /// What is wrong, in order.
    pub fn violations(&self) -> &[Violation] {
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
}

impl From<DecodeError> for Report {
    fn from(error: DecodeError) -> Self {
        Self::of(Violation {
            pointer: error.pointer(),
            keyword: error.keyword(),
            limit: None,
            message: error.message().to_owned(),
        })
    }
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let place = if self.pointer.is_empty() { "the value" } else { &self.pointer };
        write!(f, "{place} {}", self.message)
    }
}

/// One violation a line.
impl fmt::Display for Report {
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

impl std::error::Error for Report {}

impl Encode for Violation {
    fn encode(&self, writer: &mut dyn Writer) -> Result<(), EncodeError> {
        let keyword = self.keyword.to_owned();
        writer.members(&[
            ("pointer", &self.pointer),
            ("keyword", &keyword),
            ("limit", &self.limit),
            ("message", &self.message),
        ])
    }
}

/// Appends one segment to a JSON pointer (RFC 6901, section 3).
pub(crate) fn push_segment(pointer: &mut String, segment: &str) {
    pointer.push('/');
    for c in segment.chars() {
        match c {
            '~' => pointer.push_str("~0"),
            '/' => pointer.push_str("~1"),
            _ => pointer.push(c),
        }
    }
}
