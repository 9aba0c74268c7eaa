//! The document a command is about, and the files it refers to.

use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};

use openapi_codegen::Outcome;
use openapi_codegen::report::{Code, Diagnostic, Sources};
use openapi_codegen::resolve::Loader;

use crate::failure::reason;
use crate::paths::{Shown, slashed};

/// Files of more bytes than this aren't read; the generator's own limit is lower.
const MOST_BYTES: u64 = 1 << 30;

/// A document that has been read.
pub(crate) struct Source {
    /// Its path as people know it.
    pub(crate) name: String,
    /// Its content.
    pub(crate) text: String,
    /// Reads the files it refers to.
    pub(crate) files: Folder,
}

impl Source {
    /// Reads a document that may refer to files in its folder or below, or in `root` or below. If that fails, the outcome
    /// says so like any other thing there is to say about a document.
    pub(crate) fn read(path: &Path, root: Option<&Path>) -> Result<Self, Outcome> {
        let name = Shown(path).to_string();
        let refused =
            |problem: Diagnostic| Outcome { generated: None, diagnostics: problem.into(), sources: Sources::new() };
        let text = read_text(path)
            .map_err(|reason| refused(Diagnostic::new(Code::FileNotFound, format!("can't read `{name}`: {reason}"))))?;
        let files = match root {
            None => Some(Folder::of(path)),
            Some(root) => Folder::of(path).within(root),
        };
        let files = files.ok_or_else(|| {
            refused(Diagnostic::new(Code::Config, format!("`{name}` is not in the folder of `--root`")))
        })?;
        Ok(Self { name, text, files })
    }
}

/// The folder that a document may refer to: what lies in it or below.
pub(crate) struct Folder {
    root: PathBuf,
    /// Where the document is in it.
    base: String,
}

impl Folder {
    /// The folder that a file is in.
    fn of(file: &Path) -> Self {
        let folder = file.parent().filter(|folder| !folder.as_os_str().is_empty());
        Self { root: folder.unwrap_or(Path::new(".")).to_path_buf(), base: String::new() }
    }

    /// The same in terms of a folder above; nothing if it isn't above.
    fn within(self, root: &Path) -> Option<Self> {
        let (inner, outer) = (self.root.canonicalize().ok()?, root.canonicalize().ok()?);
        let base = slashed(inner.strip_prefix(&outer).ok()?);
        Some(Self { root: root.to_path_buf(), base })
    }
}

/// No folder at all, for a document that stands alone.
pub(crate) struct Nothing;

impl Loader for Nothing {
    fn load(&self, path: &str) -> Result<(String, String), String> {
        Err(format!("`{path}` is another file, and there is none beside this document"))
    }
}

impl Loader for Folder {
    fn base(&self) -> &str {
        &self.base
    }

    fn load(&self, path: &str) -> Result<(String, String), String> {
        let file = self.root.join(path);
        let real = |path: &Path| path.canonicalize().map_err(|error| reason(&error));
        if !real(&file)?.starts_with(real(&self.root)?) {
            return Err("a link leads out of the folder".to_owned());
        }
        Ok((Shown(&file).to_string(), read_text(&file)?))
    }
}

/// A file's text, or why it can't be had as the end of a sentence.
pub(crate) fn read_text(path: &Path) -> Result<String, String> {
    let mut bytes = Vec::new();
    let file = File::open(path).map_err(|error| reason(&error))?;
    file.take(MOST_BYTES + 1).read_to_end(&mut bytes).map_err(|error| reason(&error))?;
    if bytes.len() as u64 > MOST_BYTES {
        return Err(format!("it has more than {MOST_BYTES} bytes"));
    }
    String::from_utf8(bytes).map_err(|error| {
        let start = error.as_bytes().get(..error.utf8_error().valid_up_to()).unwrap_or_default();
        let line = start.split(|byte| *byte == b'\n').count();
        format!("it isn't UTF-8 text, see line {line}")
    })
}
