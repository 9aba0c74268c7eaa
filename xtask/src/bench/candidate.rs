//! One generator on one document: what it is asked to do, and what came of it.

use std::fs;
use std::path::{Path, PathBuf};

use super::document::Document;
use super::measure::{self, Cost};
use super::subject::Subject;
use crate::failure::{Doing, Failure};

/// A generator on a document.
#[derive(Debug)]
pub(super) struct Candidate {
    pub(super) subject: Subject,
    /// The document's path.
    document: PathBuf,
    /// The generator's program, unless it can't be had.
    program: Option<PathBuf>,
    /// The folder of the generated crate.
    pub(super) out: PathBuf,
    /// What the generated crate is asked to be called.
    name: String,
    /// Why there is no crate.
    pub(super) failure: Option<String>,
    pub(super) generation: Vec<Cost>,
    pub(super) size: Size,
    /// What cargo makes of the crate, once that has been asked.
    pub(super) verdict: Option<Verdict>,
    pub(super) check: Vec<Cost>,
    pub(super) release: Vec<Cost>,
    /// A program that makes one call.
    pub(super) call: Option<Program>,
    /// How many packages the crate depends on, directly or not.
    pub(super) dependencies: Option<usize>,
}

/// How much was generated, in the files of Rust.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Size {
    pub(super) lines: usize,
    pub(super) bytes: usize,
}

/// What the compiler says.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Verdict {
    pub(super) errors: usize,
    pub(super) warnings: usize,
}

/// An optimised program that uses the crate.
#[derive(Clone, Copy, Debug)]
pub(super) struct Program {
    /// Its size.
    pub(super) bytes: u64,
    /// What it costs to compile and link it alone.
    pub(super) cost: Cost,
}

impl Candidate {
    /// A subject, with its program or why that can't be had, on a document.
    pub(super) fn new(subject: Subject, program: Result<PathBuf, String>, document: &Document, cache: &Path) -> Self {
        let (program, failure) = match program {
            Ok(program) => (Some(program), None),
            Err(reason) => (None, Some(reason)),
        };
        Self {
            subject,
            document: document.path.clone(),
            program,
            out: cache.join("crates").join(&document.name).join(subject.key()),
            name: format!("{}-{}", document.name, subject.key()),
            failure,
            generation: Vec::new(),
            size: Size::default(),
            verdict: None,
            check: Vec::new(),
            release: Vec::new(),
            call: None,
            dependencies: None,
        }
    }

    /// Whether there is a crate to compile.
    pub(super) fn is_generated(&self) -> bool {
        self.failure.is_none() && !self.generation.is_empty()
    }

    /// Whether there is a crate, and it compiles.
    pub(super) fn compiles(&self) -> bool {
        self.is_generated() && self.verdict.is_some_and(|verdict| verdict.errors == 0)
    }

    /// Generates the crate from scratch, once.
    pub(super) fn generate(&mut self, logs: &Path) -> Result<(), Failure> {
        let (Some(program), None) = (&self.program, &self.failure) else { return Ok(()) };
        if self.out.exists() {
            fs::remove_dir_all(&self.out).doing("can't remove", &self.out)?;
        }
        if let Some(parent) = self.out.parent() {
            fs::create_dir_all(parent).doing("can't create", parent)?;
        }
        let run = measure::run(&mut self.subject.generate(program, &self.document, &self.out, &self.name), logs)?;
        self.generation.push(run.cost);
        if !run.succeeded {
            self.failure = Some(format!("does not generate: {}", reason(&run.stderr, &run.stdout)));
            return Ok(());
        }
        self.size = size(&self.out)?;
        self.subject.complete(&self.out, &self.name)
    }
}

/// The line of an output that tells why, shortened.
fn reason(stderr: &str, stdout: &str) -> String {
    const LONGEST: usize = 160;
    let tells = |line: &&str| {
        let line = line.to_lowercase();
        ["error", "exception", "panicked", "caused", "fail"].iter().any(|word| line.contains(word))
    };
    let lines = || stderr.lines().chain(stdout.lines()).map(str::trim).filter(|line| !line.is_empty());
    let line = lines().find(tells).or_else(|| lines().next()).unwrap_or("it says nothing");
    line.chars().filter(|c| !c.is_control()).take(LONGEST).collect()
}

/// Counts the lines and bytes of the files of Rust in a folder and below.
fn size(folder: &Path) -> Result<Size, Failure> {
    let mut size = Size::default();
    let mut rest = vec![folder.to_path_buf()];
    while let Some(path) = rest.pop() {
        for entry in fs::read_dir(&path).doing("can't read", &path)? {
            let path = entry.doing("can't read", &path)?.path();
            if path.is_dir() {
                rest.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let text = fs::read(&path).doing("can't read", &path)?;
                size.lines += text.split_inclusive(|byte| *byte == b'\n').count();
                size.bytes += text.len();
            }
        }
    }
    Ok(size)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_line_that_tells_why_is_found() {
        assert_eq!(reason("reading\n\nError: no such thing\nmore", ""), "Error: no such thing");
        assert_eq!(reason("", "[main] a.b.C Exception in thread\n"), "[main] a.b.C Exception in thread");
        assert_eq!(reason("only this\u{1b}[0m", ""), "only this[0m");
        assert_eq!(reason("", ""), "it says nothing");
        assert_eq!(reason(&"error ".repeat(100), "").chars().count(), 160);
    }

    #[test]
    fn files_of_rust_are_counted() {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(folder.path().join("src")).unwrap();
        fs::write(folder.path().join("src/lib.rs"), "a\nb\n").unwrap();
        fs::write(folder.path().join("main.rs"), "a").unwrap();
        fs::write(folder.path().join("README.md"), "a\n").unwrap();
        assert_eq!(size(folder.path()).unwrap(), Size { lines: 3, bytes: 5 });
    }
}
