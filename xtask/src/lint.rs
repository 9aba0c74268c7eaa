//! `lint`: what there is to say about a document.

use std::path::PathBuf;

use clap::ValueEnum;
use clap::builder::{PossibleValuesParser, TypedValueParser};
use openapi_codegen::report::{
    Code, Diagnostics, RenderOptions, Severity, Sources, render_github, render_json, render_text, summary,
};

use crate::console;
use crate::failure::Failure;
use crate::source::Source;

/// What `--deny` calls all warnings.
const WARNINGS: &str = "warnings";

/// Report everything there is to say about an OpenAPI document, without generating anything
#[derive(clap::Args)]
pub(crate) struct Args {
    /// The OpenAPI document
    #[arg(required_unless_present_any = ["explain", "list_codes"])]
    spec: Option<PathBuf>,
    /// The folder in or below which the document may refer to files [default: the document's folder]
    #[arg(long, value_name = "DIR")]
    root: Option<PathBuf>,
    /// Make errors of these: codes, or `warnings` for all warnings
    #[arg(long, value_name = "CODE", value_delimiter = ',', hide_possible_values = true)]
    #[arg(value_parser = deniable())]
    deny: Vec<String>,
    /// How to print
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// Say what a code means and what to do about it
    #[arg(long, value_name = "CODE", value_parser = code(), hide_possible_values = true, exclusive = true)]
    explain: Option<Code>,
    /// List all codes
    #[arg(long, exclusive = true)]
    list_codes: bool,
}

#[derive(Clone, Copy, ValueEnum)]
enum Format {
    /// For people, with an excerpt of the document
    Text,
    /// One JSON object a line
    Json,
    /// Annotations of a GitHub workflow
    Github,
}

/// Runs the command.
pub(crate) fn run(args: &Args) -> Result<(), Failure> {
    if args.list_codes {
        return console::output(&Code::all().iter().map(|code| explained(*code)).collect::<Vec<_>>().join("\n"));
    }
    if let Some(code) = args.explain {
        return console::output(&explained(code));
    }
    args.spec.as_ref().map_or(Ok(()), |spec| lint(spec.as_path(), args))
}

fn lint(spec: &std::path::Path, args: &Args) -> Result<(), Failure> {
    let outcome = match Source::read(spec, args.root.as_deref()) {
        Ok(source) => openapi_codegen::check(&source.name, source.text, &source.files),
        Err(outcome) => outcome,
    };
    let diagnostics = deny(outcome.diagnostics, &args.deny);
    console::output(&rendered(&diagnostics, &outcome.sources, args.format))?;
    if diagnostics.has_errors() { Err(Failure::Told) } else { Ok(()) }
}

/// Makes errors of what the user doesn't accept.
fn deny(diagnostics: Diagnostics, denied: &[String]) -> Diagnostics {
    let is_denied = |name: &str| denied.iter().any(|denied| denied == name);
    let denied = diagnostics.into_iter().map(|found| {
        if is_denied(found.code.as_str()) || (found.severity == Severity::Warning && is_denied(WARNINGS)) {
            found.with_severity(Severity::Error)
        } else {
            found
        }
    });
    denied.collect()
}

fn rendered(diagnostics: &Diagnostics, sources: &Sources, format: Format) -> String {
    match format {
        Format::Text if diagnostics.is_empty() => summary(diagnostics) + "\n",
        Format::Text => {
            let options = RenderOptions { color: console::stdout_is_coloured(), ..RenderOptions::default() };
            render_text(diagnostics, sources, options)
        }
        Format::Json => render_json(diagnostics, sources),
        Format::Github => render_github(diagnostics, sources),
    }
}

fn explained(code: Code) -> String {
    format!("{code} ({})\n    {}\n", code.severity(), code.explain())
}

fn names() -> impl Iterator<Item = &'static str> {
    Code::all().iter().map(|code| code.as_str())
}

fn code() -> impl TypedValueParser<Value = Code> {
    PossibleValuesParser::new(names()).try_map(|name| name.parse::<Code>())
}

fn deniable() -> PossibleValuesParser {
    PossibleValuesParser::new(names().chain([WARNINGS]))
}
