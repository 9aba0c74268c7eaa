//! Why a command did not succeed.

use std::io;
use std::path::Path;

use crate::paths::Shown;

/// Why a command did not succeed, and with it the exit code.
#[derive(Debug)]
pub(crate) enum Failure {
    /// What it was given is wrong, or a check has found something.
    Input(String),
    /// The same, and all there is to say has been said.
    Told,
    /// The command itself failed.
    Tool(String),
}

impl Failure {
    /// What remains to be said.
    pub(crate) fn message(&self) -> Option<&str> {
        match self {
            Self::Input(message) | Self::Tool(message) => Some(message),
            Self::Told => None,
        }
    }

    /// 1 or 2, see the crate's documentation.
    pub(crate) fn exit_code(&self) -> u8 {
        match self {
            Self::Input(_) | Self::Told => 1,
            Self::Tool(_) => 2,
        }
    }
}

/// Adds to an error of the disk what was being done to which path.
pub(crate) trait Doing<T> {
    /// `action` is what failed, as in `can't write`.
    fn doing(self, action: &str, path: &Path) -> Result<T, Failure>;
}

impl<T> Doing<T> for io::Result<T> {
    fn doing(self, action: &str, path: &Path) -> Result<T, Failure> {
        self.map_err(|error| Failure::Tool(format!("{action} `{}`: {}", Shown(path), reason(&error))))
    }
}

/// An error's text as the end of a sentence, without the number that tells most people nothing.
pub(crate) fn reason(error: &io::Error) -> String {
    let text = error.to_string();
    match text.split_once(" (os error") {
        Some((text, _)) => text.to_lowercase(),
        None => text,
    }
}
