//! Verdicts against what they should be.

use std::collections::BTreeMap;
use std::fmt::Write;

use super::cases::{Case, Verdict};

/// How many characters of a case are shown.
const CASE_LENGTH: usize = 300;

/// What a set has come to.
#[derive(Default)]
pub(crate) struct Score<'a> {
    /// By the right verdict.
    accept: Tally,
    reject: Tally,
    /// By what the cases are about; each outcome with its number.
    kinds: BTreeMap<&'a str, BTreeMap<String, usize>>,
    wrong: Vec<(&'a Case, &'a str, &'a str)>,
    /// Cases without a right verdict.
    open: Vec<(&'a Case, &'a str, &'a str)>,
}

#[derive(Default)]
struct Tally {
    right: usize,
    all: usize,
}

impl<'a> Score<'a> {
    /// Compares. A case without a verdict counts as wrong.
    pub(crate) fn new(cases: &'a [Case], verdicts: &'a [Verdict]) -> Self {
        let verdicts: BTreeMap<&str, &Verdict> =
            verdicts.iter().map(|verdict| (verdict.id.as_str(), verdict)).collect();
        let mut score = Self::default();
        for case in cases {
            let verdict = verdicts.get(case.id.as_str());
            let got = verdict.map_or("missing", |verdict| verdict.says.as_str());
            let report = verdict.and_then(|verdict| verdict.report.as_deref()).unwrap_or_default();
            let Some(valid) = case.valid else {
                score.open.push((case, got, report));
                continue;
            };
            let (tally, want) = if valid { (&mut score.accept, "accept") } else { (&mut score.reject, "reject") };
            tally.all += 1;
            let outcome = match got {
                got if got == want => "right".to_owned(),
                "accept" | "reject" => format!("false {got}"),
                other => other.to_owned(),
            };
            if got == want {
                tally.right += 1;
            } else {
                score.wrong.push((case, got, report));
            }
            *score.kinds.entry(case.kind()).or_default().entry(outcome).or_default() += 1;
        }
        score
    }

    /// Whether every case that has a right verdict got it.
    pub(crate) fn is_perfect(&self) -> bool {
        self.wrong.is_empty() && self.open.iter().all(|(_, got, _)| matches!(*got, "accept" | "reject"))
    }

    /// For people: the totals, what the wrong ones are about, and up to `fails` of them.
    pub(crate) fn show(&self, name: &str, fails: usize) -> String {
        let (accept, reject) = (&self.accept, &self.reject);
        let mut out = format!(
            "{name}: {}/{} right; accept-must-accept {}/{}; reject-must-reject {}/{}\n",
            accept.right + reject.right,
            accept.all + reject.all,
            accept.right,
            accept.all,
            reject.right,
            reject.all
        );
        for (kind, outcomes) in
            self.kinds.iter().filter(|(_, outcomes)| outcomes.keys().any(|outcome| outcome != "right"))
        {
            let mut outcomes: Vec<_> = outcomes.iter().collect();
            outcomes.sort_by(|left, right| right.1.cmp(left.1));
            let outcomes: Vec<_> = outcomes.iter().map(|(outcome, number)| format!("{outcome} {number}")).collect();
            // Writing to a string can't fail.
            let _ = writeln!(out, "  {kind:30} {}", outcomes.join("  "));
        }
        if !self.open.is_empty() {
            let number = |verdict: &str| self.open.iter().filter(|(_, got, _)| *got == verdict).count();
            let (accepted, rejected) = (number("accept"), number("reject"));
            let _ = writeln!(out, "  {} not scored: accepted {accepted}, rejected {rejected}", self.open.len());
        }
        for (label, cases) in [("FAIL", &self.wrong), ("OPEN", &self.open)] {
            for (case, got, report) in cases.iter().take(fails) {
                let line: String = case.line.chars().take(CASE_LENGTH).collect();
                let cut = if line.len() < case.line.len() { "\u{2026}" } else { "" };
                let _ = writeln!(out, "  {label} {got}: {line}{cut}");
                for violation in report.lines() {
                    let _ = writeln!(out, "       {violation}");
                }
            }
        }
        out
    }
}

#[cfg(test)]
mod tests {
    use super::super::cases;
    use super::*;

    /// The lines that `score.py`, which the sets come with, prints for the same input.
    #[test]
    fn the_two_columns_and_what_is_wrong() {
        let cases = cases::parse(
            r#"{"id":"a","component":"C","data":1e999,"valid":true,"file":"x.json"}
{"id":"b","component":"C","data":2,"valid":false,"file":"x.json"}
{"id":"c","component":"D","data":3,"valid":false,"keyword":"type"}
{"id":"d","component":"D","data":4,"valid":null}
"#,
        );
        let verdicts = cases::verdicts(
            r#"{"id":"a","verdict":"reject","report":"/x is too long\nthe value is odd"}
{"id":"b","verdict":"reject"}
{"id":"d","verdict":"accept"}
"#,
        );
        let (cases, verdicts) = (cases.unwrap(), verdicts.unwrap());
        let score = Score::new(&cases, &verdicts);
        assert!(!score.is_perfect());
        assert_eq!(
            score.show("set", 1),
            "set: 1/3 right; accept-must-accept 0/1; reject-must-reject 1/2
  type                           missing 1
  x.json                         false reject 1  right 1
  1 not scored: accepted 1, rejected 0
  FAIL reject: {\"id\":\"a\",\"component\":\"C\",\"data\":1e999,\"valid\":true,\"file\":\"x.json\"}
       /x is too long
       the value is odd
  OPEN accept: {\"id\":\"d\",\"component\":\"D\",\"data\":4,\"valid\":null}
"
        );
        assert!(Score::new(&cases[1..2], &verdicts).is_perfect());
        assert!(!Score::new(&cases[1..2], &[]).is_perfect());
    }
}
