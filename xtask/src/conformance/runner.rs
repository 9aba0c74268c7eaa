//! The program that feeds cases to generated types.

use std::collections::BTreeSet;
use std::ffi::OsString;
use std::fmt::Write;
use std::fs::{self, File};
use std::path::Path;
use std::process::{Child, Command, Stdio};

use openapi_codegen::output::compare;
use openapi_codegen::{Component, Config, Package, Types};

use super::set::Set;
use crate::failure::{Doing, Failure};
use crate::paths::{Shown, slashed};
use crate::source::{Source, read_text};
use crate::{console, diagnose, disk, paths};

/// The program, except for its table of components.
const PROGRAM: &str = include_str!("program.rs.txt");

/// How many lines of a compiler's errors are shown in a log.
const ERROR_LINES: usize = 60;

/// Generates the models of a set and the program, as two crates in `folder`.
pub(crate) fn generate(set: &Set, folder: &Path, types: Types) -> Result<(), Failure> {
    let runtime = paths::repository().join("runtime");
    let runtime = format!("{{ path = {} }}", toml::Value::String(slashed(&runtime)));
    let package = Package { name: "conformance-models".to_owned(), runtime: runtime.clone() };
    let config = Config { client: false, server: false, package: Some(package), types, ..Config::default() };
    let outcome = match Source::read(&set.document, None) {
        Ok(source) => openapi_codegen::generate(&source.name, source.text, &source.files, &config),
        Err(outcome) => outcome,
    };
    diagnose::show_and_stop_on_errors(&outcome, false)?;
    let mut generated = outcome.generated.ok_or(Failure::Told)?;
    for file in &mut generated.files {
        file.path.insert_str(0, "models/");
    }
    let mut files = generated.files;
    let program = [
        ("runner/Cargo.toml", manifest(&set.model, &runtime)),
        ("runner/src/main.rs", PROGRAM.to_owned()),
        ("runner/src/components.rs", components(&generated.components)),
    ];
    files.extend(program.map(|(path, text)| openapi_codegen::File { path: path.to_owned(), text }));
    let on_disk = disk::read(folder, &["models", "runner/Cargo.toml", "runner/src"])?;
    disk::write(folder, &files, &compare(&files, &on_disk))?;
    lock_versions(&folder.join("runner"))
}

fn manifest(model: &str, runtime: &str) -> String {
    format!(
        "[package]\nname = \"{}\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n[dependencies]\n\
         conformance-models = {{ path = \"../models\" }}\nopenapi-runtime = {runtime}\n\
         serde_json = {{ version = \"1\", features = [\"raw_value\"] }}\n\n\
         [profile.dev]\ndebug = false\n\n[workspace]\n",
        program_name(model)
    )
}

/// The name of a document's program. It is unique to the document, since all are built into one folder.
fn program_name(model: &str) -> String {
    let name = model.chars().map(|part| if part.is_ascii_alphanumeric() { part } else { '-' });
    format!("conformance-{}", name.collect::<String>())
}

/// Fixes the versions of all dependencies to those of the repository, so that none has to be looked up.
fn lock_versions(folder: &Path) -> Result<(), Failure> {
    let (own, copy) = (paths::repository().join("Cargo.lock"), folder.join("Cargo.lock"));
    if own.exists() {
        fs::copy(&own, &copy).doing("can't write", &copy)?;
    }
    Ok(())
}

/// The table from a component's name to the check of its type.
fn components(components: &[Component]) -> String {
    let mut seen = BTreeSet::new();
    let mut arms = String::new();
    for Component { name, path, nullable } in components.iter().filter(|component| seen.insert(&component.name)) {
        let mut ty = format!("conformance_models::{path}");
        if *nullable {
            ty = format!("openapi_runtime::Nullable<{ty}>");
        }
        // Writing to a string can't fail. A name's debug form is a literal of Rust.
        let _ = writeln!(arms, "        {name:?} => check::<{ty}>,");
    }
    format!(
        "//! The components of the document.\n\nuse super::{{Check, check}};\n\n\
         /// The check of a component's type, if it was generated.\npub fn find(name: &str) -> Option<Check> {{\n    \
         Some(match name {{\n{arms}        _ => return None,\n    }})\n}}\n"
    )
}

/// Builds the program and runs it with the cases as its input. Gives its output.
pub(crate) fn run(set: &Set, cases: &str, folder: &Path, target: &Path) -> Result<String, Failure> {
    build(folder, target)?;
    let file = |what: &str| folder.join(format!("{}.{what}.jsonl", set.name));
    let (input, output) = (file("cases"), file("verdicts"));
    fs::write(&input, cases).doing("can't write", &input)?;
    let mut program = cargo("run", folder, target);
    program.arg("--quiet");
    program.stdin(File::open(&input).doing("can't read", &input)?);
    program.stdout(File::create(&output).doing("can't write", &output)?);
    let status = program.status().doing("can't run cargo in", folder)?;
    let verdicts =
        read_text(&output).map_err(|reason| Failure::Tool(format!("can't read `{}`: {reason}", Shown(&output))))?;
    if !status.success() {
        let case = cases.lines().nth(verdicts.lines().count()).unwrap_or_default();
        return Err(Failure::Input(format!("the generated program has failed with {status} at the case\n{case}")));
    }
    Ok(verdicts)
}

/// Builds the program. Cargo's own progress is shown to whoever watches, and its errors always.
fn build(folder: &Path, target: &Path) -> Result<(), Failure> {
    let mut command = cargo("build", folder, target);
    let errors = if console::is_watched() {
        Stdio::inherit()
    } else {
        command.arg("--quiet");
        Stdio::piped()
    };
    let output =
        command.stderr(errors).spawn().and_then(Child::wait_with_output).doing("can't run cargo in", folder)?;
    if output.status.success() {
        return Ok(());
    }
    let errors = String::from_utf8_lossy(&output.stderr);
    for line in errors.lines().take(ERROR_LINES) {
        console::note(&format!("{line}\n"));
    }
    Err(Failure::Input(format!("what was generated into `{}` does not compile", Shown(folder))))
}

fn cargo(action: &str, folder: &Path, target: &Path) -> Command {
    let program = std::env::var_os("CARGO").unwrap_or_else(|| OsString::from("cargo"));
    let mut command = Command::new(program);
    command
        .arg(action)
        .arg("--manifest-path")
        .arg(folder.join("runner").join("Cargo.toml"))
        .arg("--target-dir")
        .arg(target);
    command
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_component_name_stays_text() {
        let named = |name: &str, nullable| Component { name: name.to_owned(), path: "models::A".to_owned(), nullable };
        let table = components(&[named("a\"{}\u{1}", false), named("a\"{}\u{1}", false), named("b", true)]);
        assert_eq!(table.matches("\"a\\\"{}\\u{1}\" => check::<conformance_models::models::A>,").count(), 1, "{table}");
        let nullable = "\"b\" => check::<openapi_runtime::Nullable<conformance_models::models::A>>,";
        assert!(table.contains(nullable), "{table}");
    }
}
