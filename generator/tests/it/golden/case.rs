//! The golden cases: small documents, each in a folder with what comes of it. The test and the command that rewrites
//! the expectations both use this file, so that they mean the same.

use std::fs;
use std::path::{Path, PathBuf};

use openapi_codegen::report::{RenderOptions, render_text};
use openapi_codegen::resolve::Loader;
use openapi_codegen::{Config, File};

/// What may stand in a case's folder besides the document and the files that it refers to.
pub(crate) const EXPECTATIONS: [&str; 2] = ["expected", "diagnostics.txt"];

/// A case: a folder with `openapi.yaml` or `openapi.json`.
pub(crate) struct Case {
    /// Its folder.
    pub(crate) folder: PathBuf,
    /// As people know it: `ok/empty-object`.
    pub(crate) name: String,
    /// Whether the crate that comes of it counts. If not, what is said about the document does.
    is_ok: bool,
}

/// All cases below the folders `ok` and `err` of `golden`, in order of their names.
pub(crate) fn all(golden: &Path) -> Result<Vec<Case>, String> {
    let mut cases = Vec::new();
    for (kind, is_ok) in [("err", false), ("ok", true)] {
        let kind_folder = golden.join(kind);
        let entries = fs::read_dir(&kind_folder).map_err(|error| format!("{}: {error}", kind_folder.display()))?;
        let mut folders: Vec<_> =
            entries.filter_map(|entry| Some(entry.ok()?.path())).filter(|path| path.is_dir()).collect();
        folders.sort();
        cases.extend(folders.into_iter().map(|folder| {
            let name = format!("{kind}/{}", folder.file_name().unwrap_or_default().to_string_lossy());
            Case { folder, name, is_ok }
        }));
    }
    Ok(cases)
}

impl Case {
    /// What comes of the case, as the files that shall stand in its folder: of an `ok` case the crate below `expected/`,
    /// and of any case `diagnostics.txt` if there is anything to say.
    pub(crate) fn outcome(&self) -> Result<Vec<File>, String> {
        let (name, text) = self.document()?;
        let outcome = openapi_codegen::generate(name, text, self, &Config::default());
        let said = render_text(&outcome.diagnostics, &outcome.sources, RenderOptions::default());
        let mut files = match (outcome.generated, self.is_ok) {
            (Some(generated), true) => generated.files,
            // What is said is all that such a case is about; a warning alone doesn't keep the crate from being written.
            (_, false) if said.is_empty() => return Err("it should have something to say and has nothing".to_owned()),
            (_, false) => Vec::new(),
            (None, true) => return Err(format!("it should have no errors:\n{said}")),
        };
        for file in &mut files {
            file.path.insert_str(0, "expected/");
        }
        if !said.is_empty() {
            files.push(File { path: "diagnostics.txt".to_owned(), text: said });
        }
        Ok(files)
    }

    fn document(&self) -> Result<(&'static str, String), String> {
        let name = ["openapi.yaml", "openapi.json"].into_iter().find(|name| self.folder.join(name).exists());
        let name = name.ok_or("it has no openapi.yaml")?;
        Ok((name, self.load(name)?.1))
    }
}

impl Loader for Case {
    fn load(&self, path: &str) -> Result<(String, String), String> {
        let text = fs::read_to_string(self.folder.join(path)).map_err(|error| error.kind().to_string())?;
        Ok((path.to_owned(), text))
    }
}
