//! `bless`: makes expectations of what the generator does now.

use std::fs;
use std::path::Path;

use openapi_codegen::output;

use crate::failure::{Doing, Failure};
use crate::golden::{self, Case, EXPECTATIONS};
use crate::{console, disk, page, paths};

/// Rewrite the expectations of the golden cases, generator/tests/golden, and docs/diagnostics.md, which shows them
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
    let golden = paths::repository().join("generator/tests/golden");
    let cases = golden::all(&golden).map_err(Failure::Input)?;
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
    write_page(&golden)?;
    console::note(&format!("{changed} of {} cases changed\n", cases.len()));
    if failed { Err(Failure::Told) } else { Ok(()) }
}

/// Writes the page that lists all codes, which shows what the cases say.
fn write_page(golden: &Path) -> Result<(), Failure> {
    let path = paths::repository().join(page::PATH);
    let text = page::text(golden);
    if fs::read_to_string(&path).is_ok_and(|found| found == text) {
        return Ok(());
    }
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).doing("can't create", folder)?;
    }
    fs::write(&path, text).doing("can't write", &path)?;
    console::output(&format!("{}\n", page::PATH))
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
