//! Why a value could not be decoded, and where.

use std::fmt;

/// What kept a value from being decoded, with the place within the value.
#[derive(Clone, PartialEq, Eq)]
pub struct DecodeError(Box<Inner>);

#[derive(Clone, PartialEq, Eq)]
struct Inner {
    /// Path segments from the inside out: an error learns where it is while it travels outwards.
    segments: Vec<String>,
    keyword: &'static str,
    message: String,
}

impl DecodeError {
    /// An error at the value being read. `keyword` is the JSON Schema keyword that the value offends, or `syntax`.
    pub fn new(keyword: &'static str, message: impl Into<String>) -> Self {
        Self(Box::new(Inner { segments: Vec::new(), keyword, message: message.into() }))
    }

    pub(crate) fn expected(what: &str) -> Self {
        Self::new("type", format!("must be {what}"))
    }

    pub(crate) fn duplicate() -> Self {
        Self::new("syntax", "is given twice")
    }

    pub(crate) fn missing(name: &str) -> Self {
        Self::new("required", "is missing").inside(name)
    }

    /// The same error, seen from the value that has this one under `segment`, a member's name or an item's index.
    pub(crate) fn inside(mut self, segment: &str) -> Self {
        self.0.segments.push(segment.to_owned());
        self
    }

    /// JSON pointer (RFC 6901) to the offending value; empty for the whole.
    pub fn pointer(&self) -> String {
        let mut pointer = String::new();
        for segment in self.0.segments.iter().rev() {
            crate::report::push_segment(&mut pointer, segment);
        }
        pointer
    }

    /// The keyword that the value offends, or `syntax`.
    pub fn keyword(&self) -> &'static str {
        self.0.keyword
    }

    /// What is wrong, as the end of a sentence that starts with the value.
    pub fn message(&self) -> &str {
        &self.0.message
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.0.segments.is_empty() {
            write!(f, "{} ", self.pointer())?;
        }
        f.write_str(&self.0.message)
    }
}

impl fmt::Debug for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "DecodeError({self})")
    }
}

impl std::error::Error for DecodeError {}
