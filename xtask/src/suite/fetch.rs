//! The suite: a copy in a pinned package of `PyPI`, or a folder.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::failure::{Doing, Failure};
use crate::paths;

/// The package, which carries the suite in a folder of its sources.
const PACKAGE: &str = "jsonschema-4.26.0";

/// The folder of the package's copy. pip fetches it once and holds it against the checksum.
pub(super) fn package() -> Result<PathBuf, Failure> {
    let folder = paths::repository().join("target/suite/package");
    let suite = folder.join(PACKAGE).join("json");
    if suite.is_dir() {
        return Ok(suite);
    }
    fs::create_dir_all(&folder).doing("can't create", &folder)?;
    let pinned = paths::repository().join("xtask/suite/requirements.txt");
    let mut pip = Command::new("python3");
    pip.args(["-m", "pip", "download", "--quiet", "--no-deps", "--no-binary", "jsonschema", "--require-hashes"]);
    // Whatever builds the package's metadata comes as it is published, with its own pins.
    pip.arg("--requirement").arg(&pinned).arg("--dest").arg(&folder);
    run(pip, "pip")?;
    let mut tar = Command::new("tar");
    tar.arg("-xzf").arg(format!("{PACKAGE}.tar.gz")).current_dir(&folder);
    run(tar, "tar")?;
    Ok(suite)
}

fn run(mut command: Command, name: &str) -> Result<(), Failure> {
    let status = command.status().map_err(|error| {
        Failure::Input(format!("can't run {name} ({error}); install it, or name a copy of the suite with --folder"))
    })?;
    if status.success() {
        return Ok(());
    }
    Err(Failure::Input(format!("{name} has failed ({status}); name a copy of the suite with --folder")))
}

/// The JSON files in a folder and below, as paths from it, in order.
pub(super) fn files(folder: &Path) -> Result<Vec<String>, Failure> {
    let mut found = Vec::new();
    let mut rest = vec![folder.to_path_buf()];
    while let Some(path) = rest.pop() {
        for entry in fs::read_dir(&path).doing("can't read", &path)? {
            let path = entry.doing("can't read", &path)?.path();
            if path.is_dir() {
                rest.push(path);
            } else if path.extension().is_some_and(|extension| extension == "json") {
                found.push(paths::slashed(path.strip_prefix(folder).unwrap_or(&path)));
            }
        }
    }
    found.sort();
    Ok(found)
}
