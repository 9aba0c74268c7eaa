//! Where a set's document and cases are.

use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};

use flate2::read::GzDecoder;

use crate::failure::{Doing, Failure};
use crate::paths::{Shown, normal};

/// A conformance set.
pub(crate) struct Set {
    /// Its name.
    pub(crate) name: String,
    /// The name of its document, which is also that of the folder for what is generated from it. Sets may share one.
    pub(crate) model: String,
    /// Its OpenAPI document.
    pub(crate) document: PathBuf,
    cases: PathBuf,
}

impl Set {
    /// Finds a set by its name in `shared`, or by the path of its folder.
    pub(crate) fn find(name: &str, shared: &Path) -> Result<Self, Failure> {
        let conformance = shared.join("conformance");
        let folders = [conformance.join(name), PathBuf::from(name)];
        if let Some(folder) = folders.iter().find(|folder| folder.join("cases.jsonl").is_file()) {
            let name = normal(folder).file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
            let (document, cases) = (folder.join("openapi.json"), folder.join("cases.jsonl"));
            return Ok(Self { model: name.clone(), name, document, cases });
        }
        let cases = conformance.join(format!("{name}.jsonl.gz"));
        let model = name.split('.').next().unwrap_or(name).to_owned();
        if model == "authentik" && cases.is_file() {
            return Ok(Self {
                name: name.to_owned(),
                model,
                document: shared.join("corpus").join("authentik.yml"),
                cases,
            });
        }
        Err(Failure::Input(format!(
            "there is no set `{name}` in `{}`, nor a folder of that path with openapi.json and cases.jsonl",
            Shown(&conformance)
        )))
    }

    /// The cases, one a line.
    pub(crate) fn cases(&self) -> Result<String, Failure> {
        let file = File::open(&self.cases).doing("can't read", &self.cases)?;
        let mut text = String::new();
        let is_compressed = self.cases.extension().is_some_and(|extension| extension == "gz");
        let mut reader: Box<dyn Read> = if is_compressed { Box::new(GzDecoder::new(file)) } else { Box::new(file) };
        reader.read_to_string(&mut text).doing("can't read", &self.cases)?;
        Ok(text)
    }
}
