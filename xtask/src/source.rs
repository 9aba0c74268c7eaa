//! The document a command is about, and the files it refers to.

use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};

use openapi_codegen::Outcome;
use openapi_codegen::report::{Code, Diagnostic, Sources};
use openapi_codegen::resolve::Loader;

use crate::failure::reason;
use crate::paths::Shown;

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
    /// Reads a document. If that fails, the outcome says so like any other thing there is to say about a document.
    pub(crate) fn read(path: &Path) -> Result<Self, Outcome> {
        let name = Shown(path).to_string();
        match read_text(path) {
            Ok(text) => Ok(Self { name, text, files: Folder::of(path) }),
            Err(reason) => {
                let problem = Diagnostic::new(Code::FileNotFound, format!("can't read `{name}`: {reason}"));
                Err(Outcome { generated: None, diagnostics: problem.into(), sources: Sources::new() })
            }
        }
    }
}

/// The folder of a document: what lies in it or below may be referred to.
pub(crate) struct Folder(PathBuf);

impl Folder {
    /// The folder that a file is in.
    fn of(file: &Path) -> Self {
        let folder = file.parent().filter(|folder| !folder.as_os_str().is_empty());
        Self(folder.unwrap_or(Path::new(".")).to_path_buf())
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
    fn load(&self, path: &str) -> Result<(String, String), String> {
        let file = self.0.join(path);
        let real = |path: &Path| path.canonicalize().map_err(|error| reason(&error));
        if !real(&file)?.starts_with(real(&self.0)?) {
            return Err("a link leads out of the document's folder".to_owned());
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
