//! What differs between a crate and what would be generated, for people.

use std::fmt::Write;

use openapi_codegen::Generated;
use openapi_codegen::output::Difference;
use similar::TextDiff;

use super::count;
use super::target::Target;
use crate::disk::OnDisk;
use crate::paths::Shown;

/// How many files are shown with what differs in them; the others are only named.
const FILES_IN_FULL: usize = 5;

/// How many lines of such a difference are shown.
const LINES: usize = 20;

/// How many characters of such a line are shown.
const COLUMNS: usize = 160;

/// Every file that differs and how.
pub(crate) fn report(target: &Target, generated: &Generated, on_disk: &OnDisk, differences: &[Difference]) -> String {
    let files = if differences.len() == 1 {
        "1 file differs".to_owned()
    } else {
        format!("{} files differ", differences.len())
    };
    let mut out = format!("{}: {files} from what `{}` generates\n\n", target.shown(), Shown(&target.spec));
    let mut in_full = 0;
    for difference in differences {
        // Writing to a string can't fail.
        let _ = match difference {
            Difference::Missing { path } => writeln!(out, "missing  {path}"),
            Difference::Orphan { path } => writeln!(out, "orphan   {path}"),
            Difference::Stale { path } => writeln!(out, "stale    {path}"),
        };
        if let (Difference::Stale { path }, true) = (difference, in_full < FILES_IN_FULL) {
            in_full += 1;
            let old = on_disk.get(path).map(|content| String::from_utf8_lossy(content)).unwrap_or_default();
            let new = generated.files.iter().find(|file| file.path == *path).map_or("", |file| file.text.as_str());
            out.push_str(&diff(&old, new));
        }
    }
    out.push('\n');
    out
}

/// The line that says what to do.
pub(crate) fn repair() -> String {
    let arguments = std::env::args_os().skip(1).filter(|argument| argument != "--check");
    let arguments: Vec<_> = arguments.map(|argument| quoted(&argument.to_string_lossy())).collect();
    format!("to repair it, run: cargo xtask {}\n", arguments.join(" "))
}

/// The lines that differ, `-` on disk and `+` as generated.
fn diff(old: &str, new: &str) -> String {
    let diff = TextDiff::from_lines(old, new);
    let text = diff.unified_diff().context_radius(2).missing_newline_hint(false).to_string();
    let mut lines = text.split_terminator('\n');
    let mut out = String::new();
    for line in lines.by_ref().take(LINES) {
        let shown: String = line.chars().take(COLUMNS).map(visible).collect();
        let cut = if line.chars().count() > COLUMNS { "\u{2026}" } else { "" };
        let _ = writeln!(out, "    {shown}{cut}");
    }
    let more = lines.count();
    if more > 0 {
        let _ = writeln!(out, "    \u{2026} and {}", count(more, "more line"));
    }
    out
}

/// Control characters as their pictures, so that they do nothing to a terminal and a changed line end can be seen.
fn visible(part: char) -> char {
    match part {
        '\t' => part,
        '\u{7f}' => '\u{2421}',
        '\0'..' ' => char::from_u32(0x2400 + u32::from(part)).unwrap_or('\u{fffd}'),
        part if part.is_control() => '\u{fffd}',
        part => part,
    }
}

/// An argument as a shell takes it.
fn quoted(argument: &str) -> String {
    let plain = |part: char| part.is_alphanumeric() || "-_./=,:@%+\\".contains(part);
    if !argument.is_empty() && argument.chars().all(plain) {
        argument.to_owned()
    } else {
        format!("'{}'", argument.replace('\'', r"'\''"))
    }
}
