//! The two versions of the standard that are read.

/// A version of OpenAPI, without its patch number, which never changes what a document means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Dialect {
    /// OpenAPI 3.0: its own dialect of JSON Schema draft 5.
    V30,
    /// OpenAPI 3.1: JSON Schema 2020-12.
    V31,
}

impl Dialect {
    /// `3.0` or `3.1`.
    pub(crate) fn version(self) -> &'static str {
        match self {
            Self::V30 => "3.0",
            Self::V31 => "3.1",
        }
    }

    /// The other one.
    pub(crate) fn other(self) -> Self {
        match self {
            Self::V30 => Self::V31,
            Self::V31 => Self::V30,
        }
    }
}
