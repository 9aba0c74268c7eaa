//! `$ref`: from the text of a reference to the value it means.
//!
//! A description can be spread over files. `Documents` holds the main one and all it refers to, directly or not; they
//! come from a [`Loader`] that the caller hands in, so this library reads no disk and no network. Finding a value is then a
//! walk along a JSON pointer (RFC 6901), or a look-up of an `$anchor`.

mod anchor;
mod documents;
mod nearest;
mod reference;
mod walk;

pub(crate) use documents::Documents;
pub(crate) use nearest::nearest;

use crate::load::Node;
use crate::report::Place;

/// Hands out the files that a description refers to.
pub trait Loader {
    /// Where the main document's folder is below the one that all paths are relative to, with `/` between the parts; empty
    /// if it is the same.
    #[expect(clippy::unnecessary_literal_bound, reason = "a loader that has one lends it")]
    fn base(&self) -> &str {
        ""
    }

    /// Reads a file. `path` is relative to the folder of the main document, or the one that [`Loader::base`] speaks of,
    /// with `/` between its parts; it never leaves that folder and is never a URL. Gives the name to show in diagnostics and the text.
    ///
    /// # Errors
    ///
    /// Why the file cannot be read, as one sentence without a full stop.
    fn load(&self, path: &str) -> Result<(String, String), String>;
}

/// The loader of descriptions that stand alone.
#[derive(Clone, Copy, Debug)]
pub struct NoFiles;

impl Loader for NoFiles {
    fn load(&self, path: &str) -> Result<(String, String), String> {
        Err(format!("there is no file `{path}`, since the description is to stand alone"))
    }
}

/// A value of a document and where it stands.
#[derive(Clone, Debug)]
pub(crate) struct Located<'d> {
    /// The value.
    pub(crate) node: &'d Node,
    /// Where it stands.
    pub(crate) place: Place,
}

impl<'d> Located<'d> {
    /// A value and its place.
    pub(crate) fn new(node: &'d Node, place: Place) -> Self {
        Self { node, place }
    }

    /// The text of the `$ref` that this value is, if it is one.
    pub(crate) fn reference(&self) -> Option<&'d Node> {
        match self.node {
            Node::Object(object) => object.get("$ref"),
            _ => None,
        }
    }
}
