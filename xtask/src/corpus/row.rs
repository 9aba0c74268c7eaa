//! The table: a row for each document.

use std::collections::BTreeMap;
use std::fmt::Write;

use serde_json::Value;

/// How a document's process ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum End {
    Finished,
    TooLong,
    TooMuch,
    Failed(String),
}

impl End {
    fn shown(&self) -> String {
        match self {
            Self::Finished => "finished".to_owned(),
            Self::TooLong => "time limit".to_owned(),
            Self::TooMuch => "memory limit".to_owned(),
            Self::Failed(why) => format!("failed: {why}"),
        }
    }
}

type Codes = BTreeMap<String, u64>;

/// What came of a document.
#[derive(Debug)]
pub(super) struct Row {
    pub(super) name: String,
    version: String,
    end: End,
    found: u64,
    emitted: Option<u64>,
    lines: u64,
    seconds: f64,
    memory: u64,
    errors: Codes,
    warnings: Codes,
    notes: Codes,
    /// The first error.
    reason: String,
}

impl Row {
    /// A document that has no result.
    pub(super) fn failed(name: &str, end: End) -> Self {
        let codes = Codes::new;
        Self {
            name: name.to_owned(),
            version: String::new(),
            end,
            found: 0,
            emitted: None,
            lines: 0,
            seconds: 0.0,
            memory: 0,
            errors: codes(),
            warnings: codes(),
            notes: codes(),
            reason: String::new(),
        }
    }

    /// A document's result from what its process has printed.
    pub(super) fn parse(name: &str, text: &str) -> Option<Self> {
        let line: Value = serde_json::from_str(text).ok()?;
        let codes = |severity: &str| -> Codes {
            let found = line.get("codes").and_then(|codes| codes.get(severity)).and_then(Value::as_object);
            let counts = found.into_iter().flatten();
            counts.map(|(code, count)| (code.clone(), count.as_u64().unwrap_or_default())).collect()
        };
        Some(Self {
            version: line.get("version").and_then(Value::as_str).unwrap_or_default().to_owned(),
            found: line.get("found")?.as_u64()?,
            emitted: line.get("emitted")?.as_u64(),
            lines: line.get("lines").and_then(Value::as_u64).unwrap_or_default(),
            seconds: line.get("seconds")?.as_f64()?,
            memory: line.get("memory")?.as_u64()?,
            errors: codes("error"),
            warnings: codes("warning"),
            notes: codes("note"),
            reason: line.get("reason").and_then(Value::as_str).unwrap_or_default().to_owned(),
            ..Self::failed(name, End::Finished)
        })
    }

    /// Whether a crate was generated.
    pub(super) fn is_emitted(&self) -> bool {
        self.emitted.is_some()
    }

    /// Whether the process ended well, and each operation is emitted, or refused for a reason.
    pub(super) fn is_accounted_for(&self) -> bool {
        self.end == End::Finished
            && match self.emitted {
                Some(emitted) => emitted == self.found,
                None => !self.errors.is_empty(),
            }
    }

    fn refused(&self) -> u64 {
        if self.is_emitted() { 0 } else { self.found }
    }
}

fn shown(codes: &Codes) -> String {
    codes.iter().map(|(code, count)| format!("{code}:{count}")).collect::<Vec<_>>().join(" ")
}

/// All rows, as tab-separated values.
pub(super) fn table(rows: &[Row]) -> String {
    let mut text =
        "document\tversion\tend\tfound\temitted\trefused\terrors\twarnings\tnotes\tlines\tseconds\tMiB\n".to_owned();
    for row in rows {
        // Writing to a string can't fail.
        let _ = writeln!(
            text,
            "{}\t{}\t{}\t{}\t{}\t{}\t{}\t{}\t{}\t{}\t{:.3}\t{:.1}",
            row.name,
            row.version,
            row.end.shown(),
            row.found,
            row.emitted.unwrap_or_default(),
            row.refused(),
            shown(&row.errors),
            shown(&row.warnings),
            shown(&row.notes),
            row.lines,
            row.seconds,
            mebibytes(row.memory),
        );
    }
    text
}

#[expect(clippy::cast_precision_loss, reason = "a figure to be read")]
fn mebibytes(bytes: u64) -> f64 {
    bytes as f64 / f64::from(1 << 20)
}

/// The figures of all rows together.
pub(super) fn summary(rows: &[Row]) -> String {
    let (found, emitted, refused) = (
        rows.iter().map(|row| row.found).sum::<u64>(),
        rows.iter().filter_map(|row| row.emitted).sum::<u64>(),
        rows.iter().map(Row::refused).sum::<u64>(),
    );
    let documents = rows.iter().filter(|row| row.is_emitted()).count();
    let seconds: f64 = rows.iter().map(|row| row.seconds).sum();
    let longest = rows.iter().map(|row| row.seconds).fold(0.0, f64::max);
    let most = rows.iter().map(|row| row.memory).max().unwrap_or_default();
    let mut text = format!(
        "{} documents: {documents} generated, {} refused\n{found} operations found: {emitted} emitted, {refused} refused\n\
         {seconds:.1} s in all, {longest:.2} s and {:.0} MiB at most for one\n",
        rows.len(),
        rows.len() - documents,
        mebibytes(most),
    );
    for (title, codes) in [
        ("refused for", together(rows, |row| if row.is_emitted() { None } else { Some(&row.errors) })),
        ("warnings", together(rows, |row| Some(&row.warnings))),
        ("notes", together(rows, |row| Some(&row.notes))),
    ] {
        for (code, (documents, count)) in codes {
            let _ = writeln!(text, "{title:12} {code:28} {count:8} in {documents} documents");
        }
    }
    for row in rows.iter().filter(|row| row.end == End::Finished && !row.is_emitted()) {
        let _ = writeln!(text, "refused      {}: {}, {}", row.name, shown(&row.errors), row.reason);
    }
    for row in rows.iter().filter(|row| !row.is_accounted_for()) {
        let emitted = row.emitted.map_or_else(|| "none".to_owned(), |emitted| emitted.to_string());
        let _ = writeln!(
            text,
            "NOT ACCOUNTED FOR {}: {}, {} found, {emitted} emitted",
            row.name,
            row.end.shown(),
            row.found
        );
    }
    text
}

fn together<'a>(rows: &'a [Row], codes: impl Fn(&'a Row) -> Option<&'a Codes>) -> BTreeMap<&'a str, (u64, u64)> {
    let mut all: BTreeMap<&str, (u64, u64)> = BTreeMap::new();
    for (code, count) in rows.iter().filter_map(codes).flatten() {
        let (documents, sum) = all.entry(code).or_default();
        *documents += 1;
        *sum += count;
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(text: &str) -> Row {
        Row::parse("a.json", text).unwrap()
    }

    #[test]
    fn an_operation_that_is_lost_is_not_accounted_for() {
        let lost = row(r#"{"found": 2, "emitted": 1, "seconds": 0.1, "memory": 0, "codes": {}}"#);
        assert!(!lost.is_accounted_for());
        assert!(summary(&[lost]).contains("NOT ACCOUNTED FOR a.json: finished, 2 found, 1 emitted"));
        let silent = row(r#"{"found": 2, "emitted": null, "seconds": 0.1, "memory": 0, "codes": {}}"#);
        assert!(!silent.is_accounted_for());
        let refused = row(
            r#"{"found": 2, "emitted": null, "seconds": 0.1, "memory": 0, "codes": {"error": {"x": 3}}, "reason": "no"}"#,
        );
        assert!(refused.is_accounted_for());
        assert!(summary(std::slice::from_ref(&refused)).contains("refused      a.json: x:3, no\n"));
        assert!(table(&[refused]).contains("\t2\t0\t2\tx:3\t"));
        assert!(!Row::failed("b", End::TooLong).is_accounted_for());
    }
}
