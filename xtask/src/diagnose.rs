//! Shows people what there is to say about a document.

use openapi_codegen::Outcome;
use openapi_codegen::report::{Diagnostics, RenderOptions, Severity, Sources, render_text};

use crate::console;
use crate::failure::Failure;

/// Errors and warnings for standard error. Notes, which ask for nothing to be done, are there if `verbose`, and else
/// counted.
pub(crate) fn text(diagnostics: &Diagnostics, sources: &Sources, verbose: bool) -> String {
    let options = RenderOptions { color: console::stderr_is_coloured(), ..RenderOptions::default() };
    if verbose {
        return render_text(diagnostics, sources, options);
    }
    let shown: Diagnostics = diagnostics.iter().filter(|found| found.severity != Severity::Note).cloned().collect();
    let text = render_text(&shown, sources, options);
    match diagnostics.count(Severity::Note) {
        0 => text,
        1 => text + "1 note left out\n",
        notes => text + &format!("{notes} notes left out\n"),
    }
}

/// Shows them.
pub(crate) fn show(diagnostics: &Diagnostics, sources: &Sources, verbose: bool) {
    console::note(&text(diagnostics, sources, verbose));
}

/// The same, and fails if there are errors.
pub(crate) fn show_and_stop_on_errors(outcome: &Outcome, verbose: bool) -> Result<(), Failure> {
    show(&outcome.diagnostics, &outcome.sources, verbose);
    if outcome.diagnostics.has_errors() { Err(Failure::Told) } else { Ok(()) }
}
