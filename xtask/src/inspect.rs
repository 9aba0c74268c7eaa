//! `inspect`: what a stage of the generator hands on.

use std::path::PathBuf;

use crate::failure::Failure;
use crate::source::Source;
use crate::{console, diagnose};

/// Print what a stage of the generator hands on; for whoever works on the generator
#[derive(clap::Args)]
pub(crate) struct Args {
    /// The OpenAPI document
    spec: PathBuf,
    /// Which stage, such as `lower`; a wrong name lists them all
    #[arg(long, value_name = "NAME")]
    stage: String,
}

/// Runs the command.
pub(crate) fn run(args: &Args) -> Result<(), Failure> {
    let source = match Source::read(&args.spec, None) {
        Ok(source) => source,
        Err(outcome) => return diagnose::show_and_stop_on_errors(&outcome, true),
    };
    let (shown, outcome) =
        openapi_codegen::inspect(&source.name, source.text, &source.files, &args.stage).map_err(Failure::Input)?;
    if let Some(shown) = shown {
        console::output(&shown)?;
    }
    diagnose::show_and_stop_on_errors(&outcome, true)
}
