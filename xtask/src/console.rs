//! Standard output, for what was asked for, and standard error, for what there is to say about it.

use std::io::{self, ErrorKind, IsTerminal, Write};

use crate::failure::{Failure, reason};

/// Writes a text to standard output. That the reader has left early (`| head`) is no failure.
pub(crate) fn output(text: &str) -> Result<(), Failure> {
    let mut stdout = io::stdout().lock();
    match stdout.write_all(text.as_bytes()).and_then(|()| stdout.flush()) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => {
            Err(Failure::Tool(format!("can't write to standard output: {}", reason(&error))))
        }
        _ => Ok(()),
    }
}

/// Writes a text to standard error. If even that fails there is nobody to tell.
pub(crate) fn note(text: &str) {
    let _ = io::stderr().lock().write_all(text.as_bytes());
}

/// Tells why a command did not succeed.
pub(crate) fn error(message: &str) {
    let label = if stderr_is_coloured() { "\u{1b}[1;31merror\u{1b}[0m" } else { "error" };
    note(&format!("{label}: {message}\n"));
}

/// Whether somebody watches: progress and times are for them alone, so that logs of equal runs are equal.
pub(crate) fn is_watched() -> bool {
    io::stderr().is_terminal() && !in_ci()
}

/// Whether this runs in continuous integration.
pub(crate) fn in_ci() -> bool {
    std::env::var_os("CI").is_some_and(|value| !value.is_empty() && value != "false")
}

/// Whether to colour what goes to standard error.
pub(crate) fn stderr_is_coloured() -> bool {
    io::stderr().is_terminal() && colour_is_wanted()
}

/// Whether to colour what goes to standard output.
pub(crate) fn stdout_is_coloured() -> bool {
    io::stdout().is_terminal() && colour_is_wanted()
}

/// See <https://no-color.org>.
fn colour_is_wanted() -> bool {
    std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty())
        && std::env::var_os("TERM").is_none_or(|term| term != "dumb")
}
