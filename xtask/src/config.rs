//! `codegen.toml`: what to generate from what, into what.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use openapi_codegen::report::{Code, Diagnostic, Lines, Sources};
use openapi_codegen::{Outcome, Select, Types};
use serde::Deserialize;

use crate::paths::{Shown, normal};
use crate::preferred::{DateTimes, Integers, types};
use crate::source::read_text;

/// A crate to keep generated.
pub(crate) struct Entry {
    /// The OpenAPI document.
    pub(crate) spec: PathBuf,
    /// The crate's folder.
    pub(crate) out: PathBuf,
    /// What to generate.
    pub(crate) emit: Vec<Part>,
    /// Of which operations.
    pub(crate) select: Select,
    /// Which Rust types are preferred.
    pub(crate) types: Types,
}

/// A part of the output.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, clap::ValueEnum)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Part {
    /// The types and their validation, which the other parts need and which are always there
    Models,
    /// The async client, behind the feature `client`
    Client,
    /// The axum server stub, behind the feature `server`
    Server,
}

impl Part {
    /// All of them.
    pub(crate) const ALL: [Self; 3] = [Self::Models, Self::Client, Self::Server];
}

/// The file as it is written.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Document {
    #[serde(rename = "crate")]
    crates: Vec<Written>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    spec: PathBuf,
    out: PathBuf,
    #[serde(default = "all_parts")]
    emit: Vec<Part>,
    #[serde(default)]
    select: Selected,
    #[serde(default)]
    integers: Integers,
    #[serde(default, rename = "date-times")]
    date_times: DateTimes,
}

/// Which operations; all of them if nothing is said.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Selected {
    #[serde(default)]
    operations: Vec<String>,
    #[serde(default)]
    tags: Vec<String>,
    #[serde(default)]
    paths: Vec<String>,
}

fn all_parts() -> Vec<Part> {
    Part::ALL.to_vec()
}

/// Reads the file. Its paths are relative to the folder it is in. What is wrong with it is told as for a document.
pub(crate) fn read(path: &Path) -> Result<Vec<Entry>, Outcome> {
    let name = Shown(path).to_string();
    let text = read_text(path).map_err(|reason| {
        let problem = Diagnostic::new(Code::FileNotFound, format!("can't read `{name}`: {reason}"));
        outcome(problem, Sources::new())
    })?;
    let mut sources = Sources::new();
    let file = sources.add(name, text.as_str());
    let document: Document = match toml::from_str(&text) {
        Ok(document) => document,
        Err(error) => {
            let problem = Diagnostic::new(Code::Config, error.message().replace('\n', ", "));
            let problem = match error.span() {
                Some(span) => problem.at_position(file, Lines::new(&text).position(span.start)),
                None => problem,
            };
            return Err(outcome(problem, sources));
        }
    };
    let folder = path.parent().unwrap_or(Path::new(""));
    let entries: Vec<_> = document.crates.into_iter().map(|entry| entry.below(folder)).collect();
    let mut seen = BTreeSet::new();
    if let Some(twice) = entries.iter().find(|entry| !seen.insert(normal(&entry.out))) {
        let problem = Diagnostic::new(Code::Config, format!("two crates are generated into `{}`", Shown(&twice.out)));
        return Err(outcome(problem, sources));
    }
    Ok(entries)
}

impl Written {
    fn below(self, folder: &Path) -> Entry {
        let Selected { operations, tags, paths } = self.select;
        let select = Select { operations, tags, paths };
        Entry {
            spec: folder.join(self.spec),
            out: folder.join(self.out),
            emit: self.emit,
            select,
            types: types(self.integers, self.date_times),
        }
    }
}

fn outcome(problem: Diagnostic, sources: Sources) -> Outcome {
    Outcome { generated: None, diagnostics: problem.into(), sources }
}
