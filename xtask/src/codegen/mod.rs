//! `codegen`: writes generated crates, or checks them.

mod drift;
mod target;

use std::path::PathBuf;
use std::time::Instant;

use openapi_codegen::{Generated, output};

use self::target::Target;
use crate::config::Part;
use crate::failure::Failure;
use crate::source::Source;
use crate::{console, diagnose, disk, preferred};

/// Generate crates from OpenAPI documents, or check that they are up to date
///
/// Without --spec, it generates what spec/codegen.toml lists, each into the src folder of a crate; all of that
/// folder belongs to the generator. With --spec and --out, it makes a whole crate.
///
/// Either all files of a crate are written or none; those that stay the same are not touched.
#[derive(clap::Args)]
#[command(verbatim_doc_comment)]
pub(crate) struct Args {
    /// Write nothing; show what differs from what would be generated, and exit 1 if anything does
    #[arg(long)]
    check: bool,
    /// What to generate from what, into what [default: spec/codegen.toml of this repository]
    #[arg(long, value_name = "FILE", conflicts_with = "spec")]
    config: Option<PathBuf>,
    /// Make a whole crate from this OpenAPI document
    #[arg(long, value_name = "FILE", requires = "out")]
    spec: Option<PathBuf>,
    /// The folder of that crate: a new or empty one, or one that was generated before
    #[arg(long, value_name = "DIR", requires = "spec")]
    out: Option<PathBuf>,
    /// The name of that crate [default: that of the folder]
    #[arg(long, value_name = "CRATE", requires = "spec")]
    name: Option<String>,
    /// The folder of the package openapi-runtime, on which that crate depends [default: the one of this repository]
    #[arg(long, value_name = "DIR", requires = "spec")]
    runtime: Option<PathBuf>,
    /// What to generate; models always are [default: everything, or what the configuration says]
    #[arg(long, value_name = "PARTS", value_enum, value_delimiter = ',')]
    emit: Vec<Part>,
    #[command(flatten)]
    preferred: preferred::Options,
    /// Count notes, which tell how the generator has decided where nothing needs to be done, instead of showing them
    #[arg(long, short)]
    quiet: bool,
}

/// Runs the command.
pub(crate) fn run(args: &Args) -> Result<(), Failure> {
    let start = Instant::now();
    let targets = target::of(args)?;
    let mut all = Vec::new();
    for target in &targets {
        all.push(generate(target, !args.quiet));
    }
    // Nothing is written unless everything could be generated.
    let all: Vec<Generated> = all.into_iter().collect::<Result<_, _>>()?;
    let mut drifted = false;
    for (target, generated) in targets.iter().zip(&all) {
        let label = if targets.len() > 1 { format!("{}: ", target.shown()) } else { String::new() };
        if args.check {
            drifted |= check(target, generated, &label)?;
        } else {
            write(target, generated, &label, start)?;
        }
    }
    if drifted {
        console::output(&drift::repair())?;
        return Err(Failure::Told);
    }
    Ok(())
}

/// Generates a crate and shows what there is to say about its document.
fn generate(target: &Target, verbose: bool) -> Result<Generated, Failure> {
    let outcome = match Source::read(&target.spec) {
        Ok(source) => openapi_codegen::generate(&source.name, source.text, &source.files, &target.config),
        Err(outcome) => outcome,
    };
    diagnose::show_and_stop_on_errors(&outcome, verbose)?;
    outcome.generated.ok_or(Failure::Told)
}

/// Shows what differs, and tells whether anything does.
fn check(target: &Target, generated: &Generated, label: &str) -> Result<bool, Failure> {
    let on_disk = disk::read(&target.out, target.owned())?;
    let differences = output::compare(&generated.files, &on_disk);
    if differences.is_empty() {
        console::note(&format!("{label}{} up to date\n", are(generated.files.len(), "file")));
        return Ok(false);
    }
    console::output(&drift::report(target, generated, &on_disk, &differences))?;
    Ok(true)
}

fn write(target: &Target, generated: &Generated, label: &str, start: Instant) -> Result<(), Failure> {
    let on_disk = disk::read(&target.out, target.owned())?;
    target.refuse_foreign(&generated.files, &on_disk)?;
    let differences = output::compare(&generated.files, &on_disk);
    let written = disk::write(&target.out, &generated.files, &differences)?;
    let removed = if written.removed > 0 { format!(", {} removed", written.removed) } else { String::new() };
    let time = if console::is_watched() { format!(" in {} ms", start.elapsed().as_millis()) } else { String::new() };
    console::note(&format!(
        "{label}wrote {} ({} changed{removed}) for {} and {}{time}\n",
        count(generated.files.len(), "file"),
        written.changed,
        count(generated.operations, "operation"),
        count(generated.schemas, "schema"),
    ));
    Ok(())
}

/// `1 file`, `2 files`.
fn count(number: usize, what: &str) -> String {
    if number == 1 { format!("1 {what}") } else { format!("{number} {what}s") }
}

/// `1 file is`, `2 files are`.
fn are(number: usize, what: &str) -> String {
    format!("{} {}", count(number, what), if number == 1 { "is" } else { "are" })
}
