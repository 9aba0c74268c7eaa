//! What is there.

use std::collections::BTreeMap;
use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use crate::failure::{Doing, Failure};
use crate::paths::Shown;

/// Files by their paths below a folder, with `/` between the parts.
pub(crate) type OnDisk = BTreeMap<String, Vec<u8>>;

/// Reads what belongs to the generator in `root`: the files named in `owned`, and all files of the folders named there.
///
/// A link or another special file is never followed nor read; it counts as an empty file, so that it gets replaced.
pub(crate) fn read(root: &Path, owned: &[&str]) -> Result<OnDisk, Failure> {
    let mut found = OnDisk::new();
    match fs::metadata(root) {
        Ok(metadata) if metadata.is_dir() => {}
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(found),
        Err(error) if error.kind() != ErrorKind::NotADirectory => return Err(error).doing("can't read", root),
        _ => return Err(Failure::Input(format!("`{}` is no folder", Shown(root)))),
    }
    for name in owned {
        match fs::symlink_metadata(root.join(name)) {
            Err(error) if error.kind() == ErrorKind::NotFound => {}
            other => {
                other.doing("can't read", &root.join(name))?;
                visit(root, (*name).to_owned(), &mut found)?;
            }
        }
    }
    Ok(found)
}

/// Reads a file, or all files of a folder.
fn visit(root: &Path, name: String, found: &mut OnDisk) -> Result<(), Failure> {
    let path = root.join(&name);
    let kind = fs::symlink_metadata(&path).doing("can't read", &path)?.file_type();
    if !kind.is_dir() {
        let content = if kind.is_file() { fs::read(&path).doing("can't read", &path)? } else { Vec::new() };
        found.insert(name, content);
        return Ok(());
    }
    for entry in fs::read_dir(&path).doing("can't read", &path)? {
        let entry = entry.doing("can't read", &path)?;
        let Ok(inner) = entry.file_name().into_string() else {
            return Err(Failure::Input(format!("`{}` has a name that isn't UTF-8", Shown(&entry.path()))));
        };
        visit(root, format!("{name}/{inner}"), found)?;
    }
    Ok(())
}
