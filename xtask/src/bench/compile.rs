//! What it costs to compile a generated crate, alone: its dependencies are built beforehand.

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::path::Path;
use std::process::Command;
use std::time::SystemTime;

use serde_json::Value;

use super::candidate::{Candidate, Program, Verdict};
use super::install::cargo;
use super::measure::{self, Cost, Run};
use super::subject::crate_name;
use crate::failure::{Doing, Failure};
use crate::paths;

/// Where things are while crates are compiled.
pub(super) struct Place<'a> {
    /// The cache.
    pub(super) cache: &'a Path,
    /// Where outputs of programs go.
    pub(super) logs: &'a Path,
    /// The document's name.
    pub(super) document: &'a str,
}

impl Place<'_> {
    /// A command of cargo in a crate, with everything built into one folder.
    fn cargo(&self, folder: &Path) -> Command {
        let mut command = cargo();
        command.current_dir(folder).env("CARGO_TARGET_DIR", self.cache.join("target"));
        // Equal conditions for all; and what is measured is a whole compilation, not a repeated one.
        command.env("CARGO_INCREMENTAL", "0").env_remove("RUSTFLAGS");
        command
    }

    fn build(&self, candidate: &Candidate, build: &[&str]) -> Result<Run, Failure> {
        let mut command = self.cargo(&candidate.out);
        command.args(build).args(candidate.subject.features()).args(["--lib", "--message-format", "json"]);
        measure::run(&mut command, self.logs)
    }

    /// Checks the crate and its dependencies: what the compiler says, and how many dependencies there are.
    pub(super) fn judge(&self, candidate: &mut Candidate) -> Result<(), Failure> {
        let run = self.build(candidate, &["check"])?;
        let mut verdict = verdict(&run.stdout);
        if !run.succeeded && verdict.errors == 0 {
            // Cargo itself did not like the manifest or could not get a dependency.
            verdict.errors = 1;
        }
        candidate.verdict = Some(verdict);
        if verdict.errors > 0 {
            let told = run.stderr.lines().find(|line| line.starts_with("error")).unwrap_or("an error");
            candidate.failure = Some(format!("does not compile, {} errors: {told}", verdict.errors));
            return Ok(());
        }
        let mut tree = self.cargo(&candidate.out);
        tree.args(["tree", "--edges", "normal", "--prefix", "none"]).args(candidate.subject.features());
        candidate.dependencies = Some(packages(&measure::run(&mut tree, self.logs)?.stdout));
        Ok(())
    }

    /// Checks the crate alone.
    pub(super) fn check(&self, candidate: &Candidate) -> Result<Cost, Failure> {
        self.alone(candidate, &["check"])
    }

    /// Builds the crate alone, optimised.
    pub(super) fn release(&self, candidate: &Candidate) -> Result<Cost, Failure> {
        self.alone(candidate, &["build", "--release"])
    }

    /// Builds the dependencies that a release build needs: with a crate in between that has nothing in it, since some crates
    /// take minutes.
    pub(super) fn prepare_release(&self, candidate: &Candidate) -> Result<(), Failure> {
        let root = candidate.out.join("src/lib.rs");
        let aside = candidate.out.join("src/lib.rs.aside");
        fs::rename(&root, &aside).doing("can't move", &root)?;
        let built = fs::write(&root, "")
            .doing("can't write", &root)
            .and_then(|()| self.build(candidate, &["build", "--release"]));
        fs::rename(&aside, &root).doing("can't move", &aside)?;
        built.map(|_| ())
    }

    fn alone(&self, candidate: &Candidate, build: &[&str]) -> Result<Cost, Failure> {
        touch(&candidate.out.join("src/lib.rs"))?;
        self.build(candidate, build).map(|run| run.cost)
    }

    /// A program that makes one call with the crate, if there is one for this document in `xtask/bench/calls`.
    pub(super) fn program(&self, candidate: &Candidate) -> Result<Option<Program>, Failure> {
        let calls = paths::repository().join("xtask/bench/calls").join(self.document);
        let call = calls.join(format!("{}.rs", candidate.subject.key()));
        let (true, Some(package)) = (call.is_file(), crate_name(&candidate.out)) else { return Ok(None) };
        let folder = candidate.out.join("call");
        let source = folder.join("src");
        fs::create_dir_all(&source).doing("can't create", &source)?;
        let main = source.join("main.rs");
        fs::copy(&call, &main).doing("can't write", &main)?;
        let lock = folder.join("Cargo.lock");
        let from = candidate.out.join("Cargo.lock");
        fs::copy(&from, &lock).doing("can't write", &lock)?;
        let name = format!("call-{package}");
        let manifest = folder.join("Cargo.toml");
        fs::write(&manifest, call_manifest(&name, &package)).doing("can't write", &manifest)?;
        let build = || measure::run(self.cargo(&folder).args(["build", "--release"]), self.logs);
        if !build()?.succeeded {
            return Ok(None);
        }
        // Again, now that all that it depends on is there.
        touch(&main)?;
        let again = build()?;
        if !again.succeeded {
            return Ok(None);
        }
        let program = self.cache.join("target/release").join(format!("{name}{}", std::env::consts::EXE_SUFFIX));
        let bytes = fs::metadata(&program).doing("can't read", &program)?.len();
        Ok(Some(Program { bytes, cost: again.cost }))
    }
}

/// Makes cargo compile what belongs to a file.
fn touch(file: &Path) -> Result<(), Failure> {
    let touched = File::options().append(true).open(file).and_then(|file| file.set_modified(SystemTime::now()));
    touched.doing("can't touch", file)
}

fn call_manifest(name: &str, package: &str) -> String {
    format!(
        "[package]\nname = \"{name}\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n[dependencies]\n\
         api = {{ package = \"{package}\", path = \"..\" }}\n\
         tokio = {{ version = \"1\", features = [\"macros\", \"rt\"] }}\n\n[profile.release]\nstrip = true\n\n[workspace]\n"
    )
}

/// Counts the compiler's words in cargo's messages, without those that only count the others.
fn verdict(messages: &str) -> Verdict {
    let mut verdict = Verdict::default();
    for line in messages.lines() {
        let Ok(message) = serde_json::from_str::<Value>(line) else { continue };
        let text = |pointer: &str| message.pointer(pointer).and_then(Value::as_str);
        let counts = message.pointer("/message/spans").and_then(Value::as_array).is_some_and(|spans| !spans.is_empty());
        match text("/message/level") {
            _ if text("/reason") != Some("compiler-message") || !counts => {}
            Some("warning") => verdict.warnings += 1,
            Some("error") => verdict.errors += 1,
            _ => {}
        }
    }
    verdict
}

/// Counts the packages in what `cargo tree` has printed, without the first, which is the crate itself.
fn packages(tree: &str) -> usize {
    let name = |line: &str| line.split_whitespace().take(2).collect::<Vec<_>>().join(" ");
    let all: BTreeSet<String> = tree.lines().map(name).filter(|name| !name.is_empty()).collect();
    all.len().saturating_sub(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn warnings_and_errors_are_counted_once() {
        let message = |reason: &str, level: &str, spans: &str| {
            format!(r#"{{"reason":"{reason}","message":{{"level":"{level}","spans":[{spans}]}}}}"#)
        };
        let lines = [
            message("compiler-message", "warning", "{}"),
            message("compiler-message", "error", "{},{}"),
            message("compiler-message", "warning", ""),
            message("build-script-executed", "warning", "{}"),
            "no JSON".to_owned(),
        ];
        assert_eq!(verdict(&lines.join("\n")), Verdict { errors: 1, warnings: 1 });
    }

    #[test]
    fn packages_are_counted_once() {
        let tree = "api v0.1.0 (/a)\nserde v1.0.0\nserde_core v1.0.0\nserde v1.0.0 (*)\n\nserde v2.0.0\n";
        assert_eq!(packages(tree), 3);
    }
}
