//! `bless`: makes expectations of what the generator does now.

use openapi_codegen::output;

use crate::failure::Failure;
use crate::golden::{self, Case, EXPECTATIONS};
use crate::{console, disk, paths};

/// Rewrite the expectations of the golden cases, generator/tests/golden, from what comes of them now
///
/// Read what has changed before you commit it. Refused in continuous integration, where a difference is a failure.
#[derive(clap::Args)]
#[command(verbatim_doc_comment)]
pub(crate) struct Args {}

/// Runs the command.
pub(crate) fn run(_: &Args) -> Result<(), Failure> {
    if console::in_ci() {
        return Err(Failure::Input("expectations aren't rewritten where CI is set".to_owned()));
    }
    let cases = golden::all(&paths::repository().join("generator/tests/golden")).map_err(Failure::Input)?;
    let mut changed = 0;
    let mut failed = false;
    for case in &cases {
        match case.outcome() {
            Ok(files) => changed += usize::from(write(case, &files)?),
            Err(problem) => {
                failed = true;
                console::error(&format!("{}: {problem}", case.name));
            }
        }
    }
    console::note(&format!("{changed} of {} cases changed\n", cases.len()));
    if failed { Err(Failure::Told) } else { Ok(()) }
}

/// Writes a case's expectations, and tells whether they have changed.
fn write(case: &Case, files: &[openapi_codegen::File]) -> Result<bool, Failure> {
    let on_disk = disk::read(&case.folder, &EXPECTATIONS)?;
    let differences = output::compare(files, &on_disk);
    disk::write(&case.folder, files, &differences)?;
    for difference in &differences {
        console::output(&format!("{}/{}\n", case.name, difference.path()))?;
    }
    Ok(!differences.is_empty())
}
