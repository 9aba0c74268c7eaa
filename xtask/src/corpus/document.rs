//! One document, in the process that is measured.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::time::Instant;

use openapi_codegen::report::Severity;
use openapi_codegen::resolve::Loader;
use openapi_codegen::{Config, Package};
use serde_json::json;

use super::count;
use crate::console;
use crate::failure::Failure;
use crate::source::Source;

/// Generates from one document and says what came of it, as one JSON object
#[derive(clap::Args)]
pub(crate) struct Args {
    /// The document
    spec: PathBuf,
    /// The folder that it may refer to
    root: PathBuf,
}

/// Runs the command.
pub(crate) fn run(args: &Args) -> Result<(), Failure> {
    let source = Source::read(&args.spec, Some(&args.root)).map_err(|_| Failure::Input("can't be read".to_owned()))?;
    let document = count::tree(&source.text).unwrap_or_default();
    let version = document.get("openapi").cloned().unwrap_or_default();
    let file = args.spec.file_name().unwrap_or_default().to_string_lossy();
    let path = [source.files.base(), &file].join("/");
    let found = count::operations(document, path.trim_start_matches('/'), &source.files);
    let package = Package { name: "crate".to_owned(), runtime: "\"0\"".to_owned() };
    let config = Config { package: Some(package), ..Config::default() };
    let started = Instant::now();
    let outcome = openapi_codegen::generate(&source.name, source.text, &source.files, &config);
    let seconds = started.elapsed().as_secs_f64();
    let mut codes: BTreeMap<&str, BTreeMap<&str, u64>> = BTreeMap::new();
    for diagnostic in &outcome.diagnostics {
        *codes.entry(diagnostic.severity.as_str()).or_default().entry(diagnostic.code.as_str()).or_default() += 1;
    }
    let errors = outcome.diagnostics.iter().filter(|diagnostic| diagnostic.severity == Severity::Error);
    let reason = errors.map(|diagnostic| diagnostic.message.as_str()).next();
    let lines = outcome
        .generated
        .as_ref()
        .map(|generated| generated.files.iter().map(|file| file.text.lines().count()).sum::<usize>());
    let line = json!({
        "version": version,
        "found": found,
        "emitted": outcome.generated.as_ref().map(|generated| generated.operations),
        "lines": lines,
        "seconds": seconds,
        "memory": peak_memory(),
        "codes": codes,
        "reason": reason,
    });
    console::output(&format!("{line}\n"))
}

/// The most memory that this process has had, in bytes; 0 where the system doesn't tell.
fn peak_memory() -> u64 {
    memory("/proc/self/status", "VmHWM:")
}

/// A figure of a process, from the file in which Linux tells.
pub(super) fn memory(file: &str, name: &str) -> u64 {
    let status = std::fs::read_to_string(file).unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix(name));
    line.and_then(|line| line.trim().trim_end_matches(" kB").parse::<u64>().ok()).unwrap_or_default() << 10
}
