//! Shows people what there is to say about a document.

use openapi_codegen::Outcome;
use openapi_codegen::report::{Diagnostics, RenderOptions, Severity, Sources, render_text};

use crate::console;
use crate::failure::Failure;

/// Shows errors and warnings on standard error. Notes, which ask for nothing to be done, are shown if
/// `verbose`, and else counted.
pub(crate) fn show(diagnostics: &Diagnostics, sources: &Sources, verbose: bool) {
    let options = RenderOptions { color: console::stderr_is_coloured(), ..RenderOptions::default() };
    if verbose {
        console::note(&render_text(diagnostics, sources, options));
        return;
    }
    let shown: Diagnostics = diagnostics.iter().filter(|found| found.severity != Severity::Note).cloned().collect();
    console::note(&render_text(&shown, sources, options));
    let notes = diagnostics.count(Severity::Note);
    if notes > 0 {
        let plural = if notes == 1 { "" } else { "s" };
        console::note(&format!("{notes} note{plural} left out\n"));
    }
}

/// The same, and fails if there are errors.
pub(crate) fn show_and_stop_on_errors(outcome: &Outcome, verbose: bool) -> Result<(), Failure> {
    show(&outcome.diagnostics, &outcome.sources, verbose);
    if outcome.diagnostics.has_errors() { Err(Failure::Told) } else { Ok(()) }
}
