//! Which set a file of the suite belongs to.

use super::Test;

/// The sets.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    /// What every validator must do, schemas as they stand.
    Main,
    /// The same with the type that the keywords imply.
    Typed,
    /// Formats as assertions.
    Format,
    /// The ECMA-262 dialect of `pattern`.
    Regex,
    /// Numbers beyond 64 bits.
    Bignum,
    /// The other optional tests.
    Optional,
}

impl Kind {
    /// The set of a file, given as its path in the folder of the draft.
    pub(super) fn of(file: &str) -> Self {
        match file.strip_prefix("optional/") {
            None => Self::Main,
            Some(file) if file.starts_with("format/") => Self::Format,
            Some("ecmascript-regex.json" | "non-bmp-regex.json") => Self::Regex,
            Some("bignum.json" | "float-overflow.json") => Self::Bignum,
            Some(_) => Self::Optional,
        }
    }

    /// The name of its folder.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Main => "oas31",
            Self::Typed => "oas31-typed",
            Self::Format => "oas31-format",
            Self::Regex => "oas31-regex",
            Self::Bignum => "oas31-bignum",
            Self::Optional => "oas31-optional",
        }
    }

    /// Why a test can't hold here although its schema can be read: the suite has formats as annotations in one file and as
    /// assertions in others, and generated code asserts them.
    pub(super) fn contradicts(self, test: &Test, file: &str) -> Option<&'static str> {
        let annotation = self == Self::Main && file == "format.json" && test.description.contains("only an annotation");
        annotation.then_some("format as an annotation: generated code asserts formats")
    }
}

/// A message without what it says of the one case, so that like reasons are counted together.
pub(super) fn general(message: &str) -> String {
    message
        .split('`')
        .enumerate()
        .map(|(index, part)| if index % 2 == 1 && !part.starts_with('$') { "…" } else { part })
        .collect::<Vec<_>>()
        .join("`")
}
