//! Paths: where the repository is, and how a path is shown and written into files.

use std::fmt;
use std::path::{Component, Path, PathBuf};

/// The repository's folder.
pub(crate) fn repository() -> PathBuf {
    normal(&Path::new(env!("CARGO_MANIFEST_DIR")).join(".."))
}

/// Cargo's folder for what it builds.
pub(crate) fn target() -> PathBuf {
    let configured = std::env::var_os("CARGO_TARGET_DIR").filter(|folder| !folder.is_empty());
    configured.map_or_else(|| repository().join("target"), |folder| normal(Path::new(&folder)))
}

/// A path as people know it: relative to the current folder where it lies in it, else whole.
pub(crate) struct Shown<'a>(pub(crate) &'a Path);

impl fmt::Display for Shown<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let path = normal(self.0);
        let here = std::env::current_dir().unwrap_or_default();
        match path.strip_prefix(&here) {
            Ok(inside) if inside.as_os_str().is_empty() => f.write_str("."),
            Ok(inside) => f.write_str(&slashed(inside)),
            Err(_) => f.write_str(&slashed(&path)),
        }
    }
}

/// The absolute path without `.` and `..`, whether or not anything is there.
pub(crate) fn normal(path: &Path) -> PathBuf {
    let absolute = std::path::absolute(path).unwrap_or_else(|_| path.to_path_buf());
    let mut normal = PathBuf::new();
    for part in absolute.components() {
        match part {
            Component::CurDir => {}
            Component::ParentDir => {
                normal.pop();
            }
            part => normal.push(part),
        }
    }
    normal
}

/// The path that leads from a folder to `target`.
pub(crate) fn relative(folder: &Path, target: &Path) -> PathBuf {
    let (folder, target) = (normal(folder), normal(target));
    let shared = folder.components().zip(target.components()).take_while(|(left, right)| left == right).count();
    let up = folder.components().skip(shared).map(|_| Component::ParentDir);
    let path: PathBuf = up.chain(target.components().skip(shared)).collect();
    if path.as_os_str().is_empty() { PathBuf::from(".") } else { path }
}

/// A path's text with `/` between the parts, as files and messages have it on every machine.
pub(crate) fn slashed(path: &Path) -> String {
    let text = path.to_string_lossy();
    if std::path::MAIN_SEPARATOR == '/' { text.into_owned() } else { text.replace(std::path::MAIN_SEPARATOR, "/") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn from_one_folder_to_another() {
        let between = |from: &str, to: &str| slashed(&relative(Path::new(from), Path::new(to)));
        assert_eq!(between("/a/out", "/a/runtime"), "../runtime");
        assert_eq!(between("/a/b/../out/x", "/a/./runtime"), "../../runtime");
        assert_eq!(between("/a", "/a/b"), "b");
        assert_eq!(between("/a/b", "/a/b/"), ".");
    }

    #[test]
    fn paths_are_shown_from_the_current_folder() {
        let shown = |path: &Path| Shown(path).to_string();
        assert_eq!(shown(Path::new("spec/../generated-client")), "generated-client");
        assert_eq!(shown(&repository().join("spec/x.yaml")), slashed(&repository().join("spec/x.yaml")));
        assert_eq!(shown(Path::new(".")), ".");
    }
}
