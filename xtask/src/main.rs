//! The command line of the generator; the only place that touches the disk.
//!
//! Exit codes: 0 all is well; 1 something is wrong with what the command was given, or what it checks isn't as it should
//! be; 2 the command itself failed, on a disk error or a wrong use of it.
#![forbid(unsafe_code)]

mod bench;
mod bless;
mod codegen;
mod config;
mod conformance;
mod console;
mod corpus;
mod diagnose;
mod disk;
mod failure;
#[path = "../../generator/tests/it/golden/case.rs"]
mod golden;
mod inspect;
mod lint;
#[path = "../../generator/tests/it/golden/page.rs"]
mod page;
mod paths;
mod preferred;
mod source;
mod suite;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// Generating is building and dropping small things: syntax trees, by the million.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// Generates Rust crates from OpenAPI documents
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
#[command(
    after_help = "Exit codes: 0 all is well, 1 the input is wrong or a check has found something, 2 the command failed."
)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    Codegen(codegen::Args),
    Lint(lint::Args),
    Inspect(inspect::Args),
    Conformance(conformance::Args),
    Corpus(corpus::Args),
    #[command(hide = true)]
    CorpusDocument(corpus::DocumentArgs),
    Suite(suite::Args),
    Bench(bench::Args),
    #[command(hide = true)]
    BenchSlice(bench::SliceArgs),
    Bless(bless::Args),
}

fn main() -> ExitCode {
    let result = match Cli::parse().command {
        Command::Codegen(args) => codegen::run(&args),
        Command::Lint(args) => lint::run(&args),
        Command::Inspect(args) => inspect::run(&args),
        Command::Conformance(args) => conformance::run(&args),
        Command::Corpus(args) => corpus::run(&args),
        Command::CorpusDocument(args) => corpus::document(&args),
        Command::Suite(args) => suite::run(&args),
        Command::Bench(args) => bench::run(&args),
        Command::BenchSlice(args) => bench::slice(&args),
        Command::Bless(args) => bless::run(&args),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            if let Some(message) = failure.message() {
                console::error(message);
            }
            ExitCode::from(failure.exit_code())
        }
    }
}
