//! A run with nothing changed since the last one does nothing but find that out.
//!
//! What a run has read and what it has left on the disk are noted in cargo's target folder. Where all of it is still the
//! same there is nothing to generate: a note that is lost, or is about another crate, costs a run and no more. `--check`
//! does not look at notes.

use std::cell::RefCell;
use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};
use std::time::UNIX_EPOCH;

use openapi_codegen::resolve::Loader;
use serde::{Deserialize, Serialize};

use super::target::Target;
use crate::source::{Folder, Source, read_text};
use crate::{console, paths};

/// How many notes there are at most. Crates that share one only lose it to each other.
const NOTES: u64 = 64;

/// What is noted of a run.
#[derive(Default, Serialize, Deserialize)]
pub(super) struct Note {
    /// A hash of this program, of what was asked for and of the document.
    pub(super) asked: u64,
    /// The other files that the document refers to.
    pub(super) others: Vec<String>,
    /// A hash of their texts.
    pub(super) read: u64,
    /// A hash of the paths, sizes and times of change of the files in the crate.
    pub(super) left: u64,
    /// What there was to say about the document.
    pub(super) said: String,
    pub(super) files: usize,
    pub(super) operations: usize,
    pub(super) schemas: usize,
}

/// Reads files for the generator, and remembers which and what they were.
pub(super) struct Recorder<'a> {
    files: &'a Folder,
    others: RefCell<Vec<String>>,
    texts: RefCell<DefaultHasher>,
}

impl<'a> Recorder<'a> {
    pub(super) fn new(files: &'a Folder) -> Self {
        Self { files, others: RefCell::default(), texts: RefCell::default() }
    }

    /// The files, and a hash of their texts.
    pub(super) fn finish(self) -> (Vec<String>, u64) {
        (self.others.into_inner(), self.texts.into_inner().finish())
    }
}

impl Loader for Recorder<'_> {
    fn base(&self) -> &str {
        self.files.base()
    }

    fn load(&self, path: &str) -> Result<(String, String), String> {
        let loaded = self.files.load(path);
        loaded.hash(&mut *self.texts.borrow_mut());
        self.others.borrow_mut().push(path.to_owned());
        loaded
    }
}

/// What was noted of the last run for a crate, if nothing has changed since.
pub(super) fn recall(target: &Target, asked: u64, files: &Folder) -> Option<Note> {
    let note: Note = serde_json::from_str(&read_text(&place(target)).ok()?).ok()?;
    let read_again = || {
        let recorder = Recorder::new(files);
        // Whether a file is there or not, it was recorded.
        note.others.iter().for_each(|other| drop(recorder.load(other)));
        recorder.finish().1
    };
    let is_same = note.asked == asked && note.read == read_again() && note.left == left(target)?;
    is_same.then_some(note)
}

/// Notes a run whose files are on the disk. That this fails does no harm.
pub(super) fn remember(target: &Target, mut note: Note) {
    let Some(left) = left(target) else { return };
    note.left = left;
    let (place, Ok(text)) = (place(target), serde_json::to_string(&note)) else { return };
    if let Some(folder) = place.parent() {
        let _ = fs::create_dir_all(folder);
    }
    let _ = fs::write(place, text);
}

fn place(target: &Target) -> PathBuf {
    let mut hasher = DefaultHasher::new();
    paths::normal(&target.out).hash(&mut hasher);
    paths::target().join("codegen").join(format!("{}.json", hasher.finish() % NOTES))
}

/// A hash of this program, of what is asked for and of the document.
pub(super) fn asked(target: &Target, source: &Source, verbose: bool) -> u64 {
    let mut hasher = DefaultHasher::new();
    // A program that can't be found is like any other that can't.
    let program = std::env::current_exe().ok();
    program.and_then(|program| stamp(&program, &mut hasher)).hash(&mut hasher);
    paths::normal(&target.out).hash(&mut hasher);
    format!("{:?}", target.config).hash(&mut hasher);
    // What is said depends on how, and names the document as seen from the current folder.
    (verbose, console::stderr_is_coloured()).hash(&mut hasher);
    (&source.name, &source.text, &target.root).hash(&mut hasher);
    hasher.finish()
}

fn left(target: &Target) -> Option<u64> {
    let mut hasher = DefaultHasher::new();
    let mut rest: Vec<PathBuf> = target.owned().iter().map(|name| target.out.join(name)).collect();
    let mut all = Vec::new();
    while let Some(path) = rest.pop() {
        if fs::symlink_metadata(&path).ok()?.is_dir() {
            for entry in fs::read_dir(&path).ok()? {
                rest.push(entry.ok()?.path());
            }
        } else {
            all.push(path);
        }
    }
    all.sort();
    for path in all {
        path.hash(&mut hasher);
        stamp(&path, &mut hasher)?;
    }
    Some(hasher.finish())
}

/// What changes whenever somebody writes a file.
fn stamp(path: &Path, hasher: &mut DefaultHasher) -> Option<()> {
    let file = fs::symlink_metadata(path).ok()?;
    let changed = file.modified().ok()?.duration_since(UNIX_EPOCH).ok()?;
    (file.is_file(), file.len(), changed).hash(hasher);
    Some(())
}
