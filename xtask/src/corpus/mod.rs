//! `corpus`: what the generator makes of thousands of real documents.

mod compile;
mod count;
mod document;
pub(crate) mod fetch;
mod row;
mod run;
mod yaml;

use std::path::PathBuf;
use std::time::Duration;

use crate::console;
use crate::failure::{Doing, Failure};

pub(crate) use document::{Args as DocumentArgs, run as document};
use fetch::Package;
use row::Row;

/// Generate crates from a folder of real documents, and account for every operation
///
/// Each document is generated in a process of its own, with a limit on time and memory. The table has one row for each:
/// operations found, emitted and refused, codes with their counts, seconds and peak memory. Exits 1 if a document panics,
/// exceeds a limit, or has an operation that is neither emitted nor refused, and if a crate does not compile.
#[derive(clap::Args)]
#[command(verbatim_doc_comment)]
pub(crate) struct Args {
    /// A pinned package of documents, which is fetched with npm, once
    #[arg(long, value_enum, default_value_t = Package::OpenapiDirectory)]
    package: Package,
    /// A folder of documents instead: the JSON and YAML files in it and below that begin an OpenAPI description
    #[arg(long, value_name = "DIR", conflicts_with = "package")]
    folder: Option<PathBuf>,
    /// Only documents whose path contains one of these texts
    #[arg(long, value_name = "TEXT", value_delimiter = ',')]
    only: Vec<String>,
    /// Only documents of this version, such as `3.1`
    #[arg(long, value_name = "VERSION")]
    openapi: Option<String>,
    /// Where the table goes, as tab-separated values
    #[arg(long, value_name = "FILE", default_value = "target/corpus/table.tsv")]
    table: PathBuf,
    /// How many documents at a time
    #[arg(long, value_name = "N")]
    jobs: Option<usize>,
    /// Seconds of the processor that one document may take
    #[arg(long, value_name = "SECONDS", default_value_t = 60)]
    seconds: u64,
    /// Mebibytes that one document may take
    #[arg(long, value_name = "MIB", default_value_t = 4096)]
    memory: u64,
    /// Compile this many of the crates, with all features and warnings denied
    #[arg(long, value_name = "N", default_value_t = 0)]
    compile: usize,
    /// Which ones: the same number chooses the same documents
    #[arg(long, value_name = "S", default_value_t = 1)]
    seed: u64,
}

/// What one document may take.
#[derive(Clone, Copy)]
struct Limits {
    time: Duration,
    memory: u64,
}

/// Runs the command.
pub(crate) fn run(args: &Args) -> Result<(), Failure> {
    let folder = match &args.folder {
        Some(folder) => folder.clone(),
        None => fetch::package(args.package)?,
    };
    let mut documents = fetch::documents(&folder)?;
    if !args.only.is_empty() {
        documents.retain(|name| args.only.iter().any(|only| name.contains(only.as_str())));
    }
    if let Some(version) = &args.openapi {
        documents.retain(|name| fetch::is_of(&folder.join(name), version));
    }
    if documents.is_empty() {
        return Err(Failure::Input(format!("there are no documents in `{}`", folder.display())));
    }
    let limits = Limits { time: Duration::from_secs(args.seconds), memory: args.memory << 20 };
    let jobs = args.jobs.or_else(|| std::thread::available_parallelism().ok().map(usize::from)).unwrap_or(1);
    let rows = run::all(&folder, &documents, jobs, limits)?;
    if let Some(parent) = args.table.parent() {
        std::fs::create_dir_all(parent).doing("can't create", parent)?;
    }
    std::fs::write(&args.table, row::table(&rows)).doing("can't write", &args.table)?;
    console::output(&row::summary(&rows))?;
    console::output(&format!("the table is in {}\n", args.table.display()))?;
    let compiled = compile::some(&folder, &rows, args.compile, args.seed)?;
    if rows.iter().all(Row::is_accounted_for) && compiled { Ok(()) } else { Err(Failure::Told) }
}
