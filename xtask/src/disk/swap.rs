//! Renames that can all be undone.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use crate::failure::{Doing, Failure};

/// A series of changes that is taken back unless it is kept.
#[derive(Default)]
pub(crate) struct Swap {
    done: Vec<Step>,
}

/// A change that has been made.
enum Step {
    Moved { from: PathBuf, to: PathBuf },
    Created(PathBuf),
    Removed(PathBuf),
}

impl Swap {
    /// Renames a file. Both places must be in one file system.
    pub(crate) fn rename(&mut self, from: &Path, to: &Path) -> io::Result<()> {
        fs::rename(from, to)?;
        self.done.push(Step::Moved { from: from.to_path_buf(), to: to.to_path_buf() });
        Ok(())
    }

    /// Creates a folder and those it is in, as far as they don't exist.
    pub(crate) fn create_folder(&mut self, path: &Path) -> Result<(), Failure> {
        if path.as_os_str().is_empty() || path.is_dir() {
            return Ok(());
        }
        if let Some(parent) = path.parent() {
            self.create_folder(parent)?;
        }
        fs::create_dir(path).doing("can't create the folder", path)?;
        self.done.push(Step::Created(path.to_path_buf()));
        Ok(())
    }

    /// Removes a folder if it is empty, then those it is in up to `root`, which stays.
    pub(crate) fn remove_empty(&mut self, path: &Path, root: &Path) {
        let inside = path.ancestors().take_while(|folder| *folder != root);
        for folder in inside {
            if fs::remove_dir(folder).is_err() {
                return;
            }
            self.done.push(Step::Removed(folder.to_path_buf()));
        }
    }

    /// Makes the changes last.
    pub(crate) fn keep(mut self) {
        self.done.clear();
    }
}

impl Drop for Swap {
    /// Takes the changes back, the last one first. What can't be taken back stays where it is.
    fn drop(&mut self) {
        for step in self.done.drain(..).rev() {
            let _ = match step {
                Step::Moved { from, to } => fs::rename(to, from),
                Step::Created(path) => fs::remove_dir(path),
                Step::Removed(path) => fs::create_dir(path),
            };
        }
    }
}
