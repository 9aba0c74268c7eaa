//! Makes what is there what it should be, or leaves it as it was.

use std::collections::BTreeMap;
use std::fs::{self, File, TryLockError};
use std::io::ErrorKind;
use std::path::{Component, Path, PathBuf};

use openapi_codegen::output::Difference;

use super::swap::Swap;
use crate::failure::{Doing, Failure};
use crate::paths::Shown;

/// The folder in which new files wait and old ones are kept until all is done. It stands in the crate's folder, since
/// a rename does not leave a file system. One that a killed run has left behind is cleared away by the next run.
pub(crate) const STAGING: &str = ".codegen-staging";

/// What a write has come to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Written {
    /// How many files are new or have another content.
    pub(crate) changed: usize,
    /// How many files are gone.
    pub(crate) removed: usize,
}

/// Removes the given differences between a folder and the generated files.
///
/// All new content is on the disk before the first old file is touched, and from there on there are only renames, which
/// are taken back if one fails. Files that do not differ keep their time of change.
pub(crate) fn write(
    root: &Path,
    generated: &[openapi_codegen::File],
    differences: &[Difference],
) -> Result<Written, Failure> {
    if let Some(path) = differences.iter().map(Difference::path).find(|path| !stays_inside(path)) {
        return Err(Failure::Tool(format!("the generator wants to write outside of the crate, to `{path}`")));
    }
    if differences.is_empty() {
        return Ok(Written::default());
    }
    // In this order, since what is declared last is taken back first.
    let mut folders = Swap::default();
    folders.create_folder(root)?;
    let staging = Staging::open(root)?;
    let mut swap = Swap::default();
    let written = replace(root, generated, differences, &staging, &mut swap)?;
    swap.keep();
    folders.keep();
    staging.close()?;
    Ok(written)
}

fn replace(
    root: &Path,
    generated: &[openapi_codegen::File],
    differences: &[Difference],
    staging: &Staging,
    swap: &mut Swap,
) -> Result<Written, Failure> {
    let texts: BTreeMap<&str, &str> = generated.iter().map(|file| (file.path.as_str(), file.text.as_str())).collect();
    let changes: Vec<_> = differences
        .iter()
        .enumerate()
        .map(|(index, difference)| Change {
            path: root.join(difference.path()),
            text: texts.get(difference.path()).copied(),
            is_there: !matches!(difference, Difference::Missing { .. }),
            new: staging.path.join("new").join(index.to_string()),
            old: staging.path.join("old").join(index.to_string()),
        })
        .collect();
    for change in &changes {
        if let Some(text) = change.text {
            fs::write(&change.new, text).doing("can't write", &change.path)?;
        }
    }
    for change in changes.iter().filter(|change| change.is_there) {
        swap.rename(&change.path, &change.old).doing("can't replace", &change.path)?;
    }
    let (put, gone): (Vec<_>, Vec<_>) = changes.iter().partition(|change| change.text.is_some());
    for folder in gone.iter().filter_map(|change| change.path.parent()) {
        swap.remove_empty(folder, root);
    }
    for change in &put {
        change.path.parent().map_or(Ok(()), |folder| swap.create_folder(folder))?;
        swap.rename(&change.new, &change.path).doing("can't write", &change.path)?;
    }
    Ok(Written { changed: put.len(), removed: gone.len() })
}

/// A difference on its way to be removed.
struct Change<'a> {
    /// The file.
    path: PathBuf,
    /// What it shall hold, if it shall be there.
    text: Option<&'a str>,
    /// Whether it is there now.
    is_there: bool,
    /// Where its new content waits.
    new: PathBuf,
    /// Where its old content is kept.
    old: PathBuf,
}

/// Whether a path stays in the folder it is relative to.
fn stays_inside(path: &str) -> bool {
    !path.is_empty() && Path::new(path).components().all(|part| matches!(part, Component::Normal(_)))
}

/// The staging folder while it is in use; it goes with its content.
struct Staging {
    path: PathBuf,
    /// Held so that two runs don't write into one crate at the same time.
    _lock: File,
}

impl Staging {
    fn open(root: &Path) -> Result<Self, Failure> {
        let path = root.join(STAGING);
        match fs::create_dir(&path) {
            Err(error) if error.kind() == ErrorKind::AlreadyExists && path.is_dir() => {}
            other => other.doing("can't create the folder", &path)?,
        }
        let lock = File::create(path.join("lock")).doing("can't write into", &path).inspect_err(|_| {
            let _ = fs::remove_dir(&path);
        })?;
        match lock.try_lock() {
            Err(TryLockError::WouldBlock) => {
                return Err(Failure::Tool(format!("another run is writing into `{}`", Shown(root))));
            }
            // Where the file system knows no locks, it goes without.
            Ok(()) | Err(TryLockError::Error(_)) => {}
        }
        let staging = Self { path, _lock: lock };
        for folder in [staging.path.join("new"), staging.path.join("old")] {
            if folder.exists() {
                fs::remove_dir_all(&folder).doing("can't remove", &folder)?;
            }
            fs::create_dir(&folder).doing("can't create the folder", &folder)?;
        }
        Ok(staging)
    }

    fn close(self) -> Result<(), Failure> {
        fs::remove_dir_all(&self.path).doing("all is written, but can't remove", &self.path)
    }
}

impl Drop for Staging {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.path);
    }
}

#[cfg(test)]
mod tests {
    use super::super::read::{OnDisk, read};
    use super::*;
    use openapi_codegen::output::compare;

    fn generated(files: &[(&str, &str)]) -> Vec<openapi_codegen::File> {
        let file = |(path, text): &(&str, &str)| openapi_codegen::File { path: (*path).into(), text: (*text).into() };
        files.iter().map(file).collect()
    }

    fn put(root: &Path, files: &[(&str, &str)]) {
        for (path, text) in files {
            let path = root.join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
    }

    /// All that is in a folder, empty folders too.
    fn everything(root: &Path) -> Vec<String> {
        let mut found = Vec::new();
        let mut folders = vec![root.to_path_buf()];
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                let name = path.strip_prefix(root).unwrap().to_string_lossy().into_owned();
                if path.is_dir() {
                    found.push(name + "/");
                    folders.push(path);
                } else {
                    found.push(format!("{name} {}", fs::read_to_string(&path).unwrap()));
                }
            }
        }
        found.sort();
        found
    }

    fn update(root: &Path, files: &[(&str, &str)]) -> Result<Written, Failure> {
        let files = generated(files);
        let on_disk: OnDisk = read(root, &["src"])?;
        write(root, &files, &compare(&files, &on_disk))
    }

    #[test]
    fn what_is_there_becomes_what_is_generated() {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path().join("new/crate");
        assert_eq!(update(&root, &[("src/lib.rs", "1"), ("src/models/a.rs", "a")]).unwrap().changed, 2);
        put(&root, &[("src/models/old/b.rs", "b"), ("src/client/c.rs", "c"), ("README.md", "mine")]);
        // A folder becomes a file, and a file a folder.
        let files = [("src/lib.rs", "1"), ("src/client", "file"), ("src/models/a.rs/d.rs", "d")];
        assert_eq!(update(&root, &files).unwrap(), Written { changed: 2, removed: 3 });
        let expected = [
            "README.md mine",
            "src/",
            "src/client file",
            "src/lib.rs 1",
            "src/models/",
            "src/models/a.rs/",
            "src/models/a.rs/d.rs d",
        ];
        assert_eq!(everything(&root), expected);
        assert_eq!(update(&root, &files).unwrap(), Written::default());
    }

    #[test]
    fn a_failure_takes_everything_back() {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path();
        put(root, &[("src/lib.rs", "old"), ("src/gone/x.rs", "x"), ("src/same.rs", "same")]);
        // No file can take the place of a folder, which isn't known before the last rename.
        fs::create_dir_all(root.join("src/z.rs/empty")).unwrap();
        let before = everything(root);
        let files = [("src/a/b/new.rs", "n"), ("src/lib.rs", "new"), ("src/same.rs", "same"), ("src/z.rs", "z")];
        let failure = update(root, &files).unwrap_err();
        assert!(failure.message().unwrap().contains("src/z.rs`"), "{failure:?}");
        assert_eq!(failure.exit_code(), 2);
        assert_eq!(everything(root), before);
        let failure = update(&root.join("src/lib.rs"), &files).unwrap_err();
        assert_eq!((failure.exit_code(), everything(root)), (1, before));
    }

    #[test]
    fn two_runs_do_not_mix_and_a_killed_one_is_cleared_away() {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path();
        let staging = Staging::open(root).unwrap();
        put(&staging.path, &[("new/0", "half a fi")]);
        let failure = update(root, &[("src/lib.rs", "1")]).unwrap_err();
        assert!(failure.message().unwrap().starts_with("another run"), "{failure:?}");
        assert_eq!(fs::read(staging.path.join("new/0")).unwrap(), b"half a fi");
        drop(staging);
        put(root, &[(".codegen-staging/new/0", "half a fi"), (".codegen-staging/lock", "")]);
        update(root, &[("src/lib.rs", "1")]).unwrap();
        assert_eq!(everything(root), ["src/", "src/lib.rs 1"]);
    }

    #[test]
    fn nothing_is_written_outside() {
        let folder = tempfile::tempdir().unwrap();
        for path in ["../x", "/x", "src/../../x", ""] {
            let failure = update(folder.path(), &[(path, "x")]).unwrap_err();
            assert_eq!(failure.exit_code(), 2);
        }
        assert_eq!(everything(folder.path()), Vec::<String>::new());
    }

    #[cfg(unix)]
    #[test]
    fn links_are_replaced_and_not_followed() {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path();
        put(root, &[("outside/a.rs", "a"), ("crate/src/x", "")]);
        let link = |target: &str, name: &str| std::os::unix::fs::symlink(root.join(target), root.join(name)).unwrap();
        link("outside/a.rs", "crate/src/lib.rs");
        link("outside", "crate/src/models");
        link("nowhere", "crate/src/dead");
        update(&root.join("crate"), &[("src/lib.rs", "a"), ("src/models/m.rs", "m")]).unwrap();
        assert_eq!(everything(&root.join("crate")), ["src/", "src/lib.rs a", "src/models/", "src/models/m.rs m"]);
        assert_eq!(everything(&root.join("outside")), ["a.rs a"]);
        assert!(fs::symlink_metadata(root.join("crate/src/lib.rs")).unwrap().is_file());
    }
}
