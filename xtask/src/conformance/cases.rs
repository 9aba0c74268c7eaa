//! Cases and verdicts, as they stand in files: one JSON object a line.

use serde::Deserialize;

use crate::failure::Failure;

/// A case, apart from its data.
#[derive(Clone, Debug, Deserialize)]
pub(crate) struct Case {
    /// Unique in its set.
    pub(crate) id: String,
    /// The right verdict; none where the standard's text and its intent differ.
    pub(crate) valid: Option<bool>,
    /// What the case is about: the file of the suite it is from, or the keyword it violates.
    #[serde(alias = "keyword")]
    file: Option<String>,
    /// The whole line.
    #[serde(skip)]
    pub(crate) line: String,
}

impl Case {
    /// What the case is about.
    pub(crate) fn kind(&self) -> &str {
        self.file.as_deref().unwrap_or("valid")
    }
}

/// What the generated type says to a case.
#[derive(Clone, Debug, Deserialize)]
pub(crate) struct Verdict {
    /// The case's.
    pub(crate) id: String,
    /// `accept`, `reject`, or `unsupported` where the component was not generated.
    #[serde(rename = "verdict")]
    pub(crate) says: String,
    /// Why it was rejected, one violation a line.
    pub(crate) report: Option<String>,
}

/// Reads the cases of a set.
pub(crate) fn parse(text: &str) -> Result<Vec<Case>, Failure> {
    lines(text, "case", |case: &mut Case, line| line.clone_into(&mut case.line))
}

/// Reads the verdicts of a runner.
pub(crate) fn verdicts(text: &str) -> Result<Vec<Verdict>, Failure> {
    lines(text, "verdict", |_, _| {})
}

fn lines<'t, T: Deserialize<'t>>(text: &'t str, what: &str, finish: impl Fn(&mut T, &str)) -> Result<Vec<T>, Failure> {
    let parsed = text.lines().enumerate().map(|(index, line)| {
        let mut value = serde_json::from_str(line)
            .map_err(|error| Failure::Input(format!("line {} is no {what}: {error}", index + 1)))?;
        finish(&mut value, line);
        Ok(value)
    });
    parsed.collect()
}
