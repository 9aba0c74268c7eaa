//! `codegen`: writes generated crates, or checks them.

mod drift;
mod target;
mod unchanged;

use std::path::PathBuf;
use std::time::Instant;

use openapi_codegen::{Generated, output};

use self::target::Target;
use self::unchanged::{Note, Recorder};
use crate::config::Part;
use crate::disk::Written;
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
    /// The folder in or below which the document may refer to files [default: the document's folder]
    #[arg(long, value_name = "DIR", requires = "spec")]
    root: Option<PathBuf>,
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
    /// Only the operation of this operationId, with the schemas that it uses; may be given several times
    #[arg(long, value_name = "ID")]
    operation: Vec<String>,
    /// Only the operations of this tag
    #[arg(long, value_name = "TAG")]
    tag: Vec<String>,
    /// Only the operations of this path, in which `*` stands for any text without a slash and `**` for any text
    #[arg(long, value_name = "PATH")]
    path: Vec<String>,
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
        all.push(prepare(target, args));
    }
    // Nothing is written unless everything could be generated.
    let all: Vec<Prepared> = all.into_iter().collect::<Result<_, _>>()?;
    let mut drifted = false;
    for (target, prepared) in targets.iter().zip(all) {
        let label = if targets.len() > 1 { format!("{}: ", target.shown()) } else { String::new() };
        match prepared {
            Prepared::Unchanged(note) => tell(&label, &note, Written::default(), start),
            Prepared::Made(generated, _) if args.check => drifted |= check(target, &generated, &label)?,
            Prepared::Made(generated, note) => {
                tell(&label, &note, write(target, &generated)?, start);
                unchanged::remember(target, note);
            }
        }
    }
    if drifted {
        console::output(&drift::repair())?;
        return Err(Failure::Told);
    }
    Ok(())
}

/// What is to be written.
enum Prepared {
    /// What is there already.
    Unchanged(Note),
    /// A crate, and what to note of it.
    Made(Generated, Note),
}

/// Generates a crate, unless it is there already, and shows what there is to say about its document.
fn prepare(target: &Target, args: &Args) -> Result<Prepared, Failure> {
    let verbose = !args.quiet;
    let source = match Source::read(&target.spec, target.root.as_deref()) {
        Ok(source) => source,
        Err(outcome) => {
            diagnose::show(&outcome.diagnostics, &outcome.sources, verbose);
            return Err(Failure::Told);
        }
    };
    let asked = unchanged::asked(target, &source, verbose);
    if !args.check
        && let Some(note) = unchanged::recall(target, asked, &source.files)
    {
        console::note(&note.said);
        return Ok(Prepared::Unchanged(note));
    }
    let recorder = Recorder::new(&source.files);
    let outcome = openapi_codegen::generate(&source.name, source.text, &recorder, &target.config);
    let (others, read) = recorder.finish();
    let said = diagnose::text(&outcome.diagnostics, &outcome.sources, verbose);
    console::note(&said);
    let generated = outcome.generated.filter(|_| !outcome.diagnostics.has_errors()).ok_or(Failure::Told)?;
    let (files, operations, schemas) = (generated.files.len(), generated.operations, generated.schemas);
    let note = Note { asked, others, read, said, files, operations, schemas, ..Note::default() };
    Ok(Prepared::Made(generated, note))
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

fn write(target: &Target, generated: &Generated) -> Result<Written, Failure> {
    let on_disk = disk::read(&target.out, target.owned())?;
    target.refuse_foreign(&generated.files, &on_disk)?;
    let differences = output::compare(&generated.files, &on_disk);
    disk::write(&target.out, &generated.files, &differences)
}

/// Tells what has come of a crate.
fn tell(label: &str, note: &Note, written: Written, start: Instant) {
    let removed = if written.removed > 0 { format!(", {} removed", written.removed) } else { String::new() };
    let time = if console::is_watched() { format!(" in {} ms", start.elapsed().as_millis()) } else { String::new() };
    console::note(&format!(
        "{label}wrote {} ({} changed{removed}) for {} and {}{time}\n",
        count(note.files, "file"),
        written.changed,
        count(note.operations, "operation"),
        count(note.schemas, "schema"),
    ));
}

/// `1 file`, `2 files`.
fn count(number: usize, what: &str) -> String {
    if number == 1 { format!("1 {what}") } else { format!("{number} {what}s") }
}

/// `1 file is`, `2 files are`.
fn are(number: usize, what: &str) -> String {
    format!("{} {}", count(number, what), if number == 1 { "is" } else { "are" })
}
