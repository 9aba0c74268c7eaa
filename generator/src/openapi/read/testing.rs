//! Reads small documents for the tests of this module and its neighbours.

use std::collections::BTreeMap;

use crate::load::Limits;
use crate::openapi::{Api, Keywords, SchemaId, SchemaKind};
use crate::report::{Diagnostic, Diagnostics, Sources};
use crate::resolve::Loader;

/// Files by path.
struct Files(BTreeMap<&'static str, &'static str>);

impl Loader for Files {
    fn load(&self, path: &str) -> Result<(String, String), String> {
        let text = self.0.get(path).ok_or("there is no such file")?;
        Ok((path.to_owned(), (*text).to_owned()))
    }
}

/// What came of a document.
pub(crate) struct Outcome {
    api: Option<Api>,
    pub(crate) diagnostics: Vec<Diagnostic>,
}

impl Outcome {
    pub(crate) fn api(&self) -> &Api {
        self.api.as_ref().unwrap()
    }

    pub(crate) fn into_api(self) -> Api {
        self.api.unwrap()
    }

    /// Whether the document could be read at all.
    pub(crate) fn readable(&self) -> bool {
        self.api.is_some()
    }

    /// Code and pointer of each diagnostic: `wrong-type /info/title`.
    pub(crate) fn told(&self) -> Vec<String> {
        let place =
            |problem: &Diagnostic| problem.place.as_ref().map_or_else(String::new, |place| place.pointer.to_string());
        self.diagnostics.iter().map(|problem| format!("{} {}", problem.code, place(problem))).collect()
    }

    /// The help of the only diagnostic.
    pub(crate) fn help(&self) -> &str {
        assert_eq!(self.diagnostics.len(), 1, "{:?}", self.told());
        self.diagnostics[0].help.as_deref().unwrap_or_default()
    }

    pub(crate) fn id(&self, component: &str) -> SchemaId {
        self.api().components[component]
    }

    /// The keywords of a component's schema.
    pub(crate) fn schema(&self, component: &str) -> &Keywords {
        self.keywords(self.id(component))
    }

    pub(crate) fn keywords(&self, id: SchemaId) -> &Keywords {
        match &self.api().schemas.get(id).kind {
            SchemaKind::Keywords(keywords) => keywords,
            SchemaKind::Always(all) => panic!("a schema of `{all}`"),
        }
    }

    pub(crate) fn always(&self, id: SchemaId) -> Option<bool> {
        match &self.api().schemas.get(id).kind {
            SchemaKind::Keywords(_) => None,
            SchemaKind::Always(all) => Some(*all),
        }
    }
}

/// Reads `api.yaml`, with other files beside it.
pub(crate) fn read_files(text: &str, files: &[(&'static str, &'static str)]) -> Outcome {
    let mut sources = Sources::new();
    let main = sources.add("specs/api.yaml", text);
    let mut diagnostics = Diagnostics::new();
    let loader = Files(files.iter().copied().collect());
    let api = super::read(&mut sources, main, &loader, &Limits::default(), &mut diagnostics);
    Outcome { api, diagnostics: diagnostics.into_iter().collect() }
}

/// Reads a whole document.
pub(crate) fn read(text: &str) -> Outcome {
    read_files(text, &[])
}

/// Reads a document of a version (`3.0.3`) that has only these fields beside the required ones.
pub(crate) fn read_with(version: &str, fields: &str) -> Outcome {
    let paths = if fields.starts_with("paths:") || fields.contains("\npaths:") { "" } else { "paths: {}\n" };
    read(&format!("openapi: {version}\ninfo: {{title: T, version: '1'}}\n{paths}{fields}"))
}

/// Reads schemas, written as members of `components.schemas` with four spaces before them.
pub(crate) fn read_schemas(version: &str, schemas: &str) -> Outcome {
    read_with(version, &format!("components:\n  schemas:\n{schemas}"))
}
