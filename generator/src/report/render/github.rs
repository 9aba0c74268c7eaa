//! Commands of GitHub's workflow log, which become annotations in the view of a change.

use std::fmt::Write;

use crate::report::{Diagnostics, Locator, Severity, Sources};

/// Renders all diagnostics as [workflow commands], one a line, ordered by file and position.
///
/// [workflow commands]: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
pub fn render_github(diagnostics: &Diagnostics, sources: &Sources) -> String {
    let mut out = String::new();
    for (diagnostic, location) in Locator::new(sources).in_order(diagnostics) {
        let command = match diagnostic.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Note => "notice",
        };
        let place = location.map(|location| {
            let file = escape(sources.name(location.file), true);
            format!("file={file},line={},col={},", location.position.line, location.position.column)
        });
        let mut message = diagnostic.message.clone();
        if let Some(help) = &diagnostic.help {
            message.push_str("\nhelp: ");
            message.push_str(help);
        }
        let place = place.unwrap_or_default();
        // Writing to a string can't fail.
        let _ = writeln!(out, "::{command} {place}title={}::{}", diagnostic.code, escape(&message, false));
    }
    out
}

/// Property values end at more characters than the message does.
fn escape(text: &str, property: bool) -> String {
    let mut escaped = String::with_capacity(text.len());
    for part in text.chars() {
        match part {
            '%' => escaped.push_str("%25"),
            '\r' => escaped.push_str("%0D"),
            '\n' => escaped.push_str("%0A"),
            ':' if property => escaped.push_str("%3A"),
            ',' if property => escaped.push_str("%2C"),
            other => escaped.push(other),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::{Code, Diagnostic, Place};

    #[test]
    fn commands_cannot_be_forged() {
        let mut sources = Sources::new();
        let root = Place::root(sources.add("a,b:c%.yaml", "openapi: 3\n"));
        let diagnostics: Diagnostics = [
            Diagnostic::new(Code::TypeFallback, "50%\r\n::error::forged").at(root.child("openapi")).help("none"),
            Diagnostic::new(Code::Config, "wrong"),
        ]
        .into_iter()
        .collect();
        assert_eq!(
            render_github(&diagnostics, &sources),
            "::error title=config::wrong\n\
             ::notice file=a%2Cb%3Ac%25.yaml,line=1,col=10,title=type-fallback::\
             50%25%0D%0A::error::forged%0Ahelp: none\n"
        );
    }
}
