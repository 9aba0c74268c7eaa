//! The table, in Markdown.

use std::fmt::Write;

use super::candidate::Candidate;
use super::measure::{Cost, median};

/// The columns that are always there.
const GENERATED: [&str; 7] = ["", "generates", "CPU s", "wall s", "peak MiB", "lines", "KiB"];
/// Those about compiling.
const COMPILED: [&str; 9] = [
    "compiles",
    "warnings",
    "`check` CPU s",
    "rustc MiB",
    "`build --release` CPU s",
    "rustc MiB",
    "one call, CPU s",
    "one call, KiB",
    "dependencies",
];

/// What came of all candidates on one document: the table, and below it why cells are empty.
pub(super) fn show(title: &str, candidates: &[Candidate], is_compiled: bool) -> String {
    let mut rows = vec![GENERATED.map(str::to_owned).to_vec()];
    if is_compiled {
        rows[0].extend(COMPILED.map(str::to_owned));
    }
    for candidate in candidates {
        let mut row = generated(candidate);
        if is_compiled {
            row.extend(compiled(candidate));
        }
        rows.push(row);
    }
    let mut text = format!("{title}\n\n{}", markdown(&rows));
    let reasons =
        candidates.iter().filter_map(|candidate| Some((candidate.subject.title(), candidate.failure.as_ref()?)));
    for (index, (subject, reason)) in reasons.enumerate() {
        let before = if index == 0 { "\n" } else { "" };
        // Writing to a string can't fail.
        let _ = writeln!(text, "{before}- {subject} {}", reason.replace(['`', '|'], "'"));
    }
    text
}

/// Rows as a table of Markdown; the first is the heading.
fn markdown(rows: &[Vec<String>]) -> String {
    let line = |row: &[String]| format!("| {} |\n", row.join(" | "));
    let mut text = String::new();
    for (index, row) in rows.iter().enumerate() {
        text.push_str(&line(row));
        if index == 0 {
            let _ = writeln!(text, "|---|{}", "--:|".repeat(row.len().saturating_sub(1)));
        }
    }
    text
}

fn generated(candidate: &Candidate) -> Vec<String> {
    let done = candidate.is_generated() || candidate.verdict.is_some();
    let cost = median(&candidate.generation).filter(|_| done);
    let cell = |show: &dyn Fn(Cost) -> String| cost.map_or_else(none, show);
    let counted = |number: usize| if done { thousands(number as u64) } else { none() };
    vec![
        candidate.subject.title(),
        if done { "yes" } else { "no" }.to_owned(),
        cell(&|cost| seconds(cost.cpu)),
        cell(&|cost| seconds(cost.wall)),
        cell(&|cost| mebibytes(cost.memory)),
        counted(candidate.size.lines),
        counted(candidate.size.bytes >> 10),
    ]
}

fn compiled(candidate: &Candidate) -> Vec<String> {
    let judged = candidate.verdict.is_some();
    let verdict = if judged { if candidate.compiles() { "yes" } else { "no" }.to_owned() } else { none() };
    let (check, release) = (median(&candidate.check), median(&candidate.release));
    let cell = |cost: Option<Cost>, show: &dyn Fn(Cost) -> String| cost.map_or_else(none, show);
    let warnings = candidate.verdict.filter(|_| candidate.compiles()).map(|verdict| thousands(verdict.warnings as u64));
    vec![
        verdict,
        warnings.unwrap_or_else(none),
        cell(check, &|cost| seconds(cost.cpu)),
        cell(check, &|cost| mebibytes(cost.memory)),
        cell(release, &|cost| seconds(cost.cpu)),
        cell(release, &|cost| mebibytes(cost.memory)),
        cell(candidate.call.map(|program| program.cost), &|cost| seconds(cost.cpu)),
        candidate.call.map_or_else(none, |program| thousands(program.bytes >> 10)),
        candidate.dependencies.map_or_else(none, |number| number.to_string()),
    ]
}

fn none() -> String {
    "–".to_owned()
}

/// Seconds to two digits below ten, else to one.
pub(super) fn seconds(seconds: f64) -> String {
    if seconds < 10.0 { format!("{seconds:.2}") } else { format!("{seconds:.1}") }
}

pub(super) fn mebibytes(bytes: u64) -> String {
    thousands(bytes >> 20)
}

/// A number with commas between its thousands.
fn thousands(number: u64) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests {
    use std::path::{Path, PathBuf};

    use super::super::candidate::{Program, Size, Verdict};
    use super::super::document::Document;
    use super::super::subject::Subject;
    use super::*;

    fn candidate(subject: Subject, program: Result<PathBuf, String>) -> Candidate {
        let document = Document { name: "lamps".to_owned(), path: PathBuf::from("lamps.yaml") };
        Candidate::new(subject, program, &document, Path::new("cache"))
    }

    #[test]
    fn numbers_are_readable() {
        assert_eq!([0, 999, 1000, 1_234_567].map(thousands), ["0", "999", "1,000", "1,234,567"]);
        assert_eq!([0.456, 9.999, 12.34].map(seconds), ["0.46", "10.00", "12.3"]);
    }

    #[test]
    fn what_is_known_is_shown_and_the_rest_is_said_below() {
        let mut own = candidate(Subject::Own, Ok(PathBuf::from("xtask")));
        let cost = |cpu| Cost { cpu, wall: 0.2, memory: 60 << 20 };
        own.generation = vec![cost(0.3), cost(0.5), cost(0.4)];
        own.size = Size { lines: 12_345, bytes: 2 << 20 };
        own.verdict = Some(Verdict { errors: 0, warnings: 0 });
        own.check = vec![cost(12.0)];
        own.call = Some(Program { bytes: 2 << 20, cost: cost(2.5) });
        own.dependencies = Some(98);
        let mut broken = candidate(Subject::Ploidy, Ok(PathBuf::from("ploidy")));
        broken.generation = vec![cost(1.0)];
        broken.verdict = Some(Verdict { errors: 3, warnings: 7 });
        broken.failure = Some("does not compile, 3 errors: a | b".to_owned());
        let missing = candidate(Subject::Progenitor, Err("can't be installed".to_owned()));
        let text = show("lamps", &[own, broken, missing], true);
        let lines: Vec<&str> = text.lines().skip(4).collect();
        assert_eq!(
            lines,
            [
                "| **openapi-codegen**, client | yes | 0.40 | 0.20 | 60 | 12,345 | 2,048 | yes | 0 | 12.0 | 60 | – | – | 2.50 | 2,048 | 98 |",
                "| ploidy 0.15.0 | yes | 1.00 | 0.20 | 60 | 0 | 0 | no | – | – | – | – | – | – | – | – |",
                "| progenitor 0.15.1 | no | – | – | – | – | – | – | – | – | – | – | – | – | – | – |",
                "",
                "- ploidy 0.15.0 does not compile, 3 errors: a ' b",
                "- progenitor 0.15.1 can't be installed",
            ]
        );
    }

    #[test]
    fn a_quick_look_has_no_columns_about_compiling() {
        let text = show("lamps", &[candidate(Subject::Own, Err("no".to_owned()))], false);
        assert_eq!(text.lines().nth(2), Some("|  | generates | CPU s | wall s | peak MiB | lines | KiB |"));
        assert_eq!(text.lines().nth(3), Some("|---|--:|--:|--:|--:|--:|--:|"));
    }
}
