//! What this project holds itself to.

use super::Bench;
use super::candidate::Candidate;
use super::compile::Place;
use super::install;
use super::measure::{Cost, median};
use super::subject::Subject;
use super::table::{mebibytes, seconds};
use crate::console;
use crate::failure::Failure;

/// A bound on processor time and, for some, on memory.
struct Budget {
    document: &'static str,
    subject: Subject,
    what: What,
    seconds: f64,
    bytes: Option<u64>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum What {
    Generate,
    Check,
}

const GIB: u64 = 1 << 30;

/// The budgets, by document.
const BUDGETS: [Budget; 5] = [
    Budget { document: "authentik", subject: Subject::OwnServer, what: What::Generate, seconds: 0.5, bytes: None },
    Budget { document: "github", subject: Subject::OwnServer, what: What::Generate, seconds: 1.2, bytes: None },
    Budget { document: "graph", subject: Subject::OwnServer, what: What::Generate, seconds: 6.0, bytes: Some(GIB) },
    Budget { document: "authentik", subject: Subject::Own, what: What::Check, seconds: 15.0, bytes: Some(GIB) },
    Budget { document: "authentik", subject: Subject::OwnServer, what: What::Check, seconds: 25.0, bytes: None },
];

/// Measures each budget, and fails if one is missed.
pub(super) fn run(bench: &Bench<'_>) -> Result<(), Failure> {
    let mut all_met = true;
    for budget in BUDGETS {
        if budget.what == What::Check && bench.args.generate_only {
            continue;
        }
        let cost = measure(bench, &budget)?;
        let is_met = budget.is_met(cost);
        all_met &= is_met;
        console::output(&budget.line(cost, is_met))?;
    }
    if all_met { Ok(()) } else { Err(Failure::Told) }
}

fn measure(bench: &Bench<'_>, budget: &Budget) -> Result<Cost, Failure> {
    let document = bench.document(budget.document)?;
    let logs = bench.cache.join("logs");
    let mut candidate =
        Candidate::new(budget.subject, install::program(&bench.cache, budget.subject)?, &document, &bench.cache);
    let runs = if budget.what == What::Generate { bench.args.runs.max(1) } else { 1 };
    for _ in 0..runs {
        candidate.generate(&logs)?;
    }
    if budget.what == What::Check {
        let place = Place { cache: &bench.cache, logs: &logs, document: &document.name };
        place.judge(&mut candidate)?;
        for _ in 0..bench.args.builds.max(1) {
            let cost = place.check(&candidate)?;
            candidate.check.push(cost);
        }
    }
    if let Some(reason) = candidate.failure {
        return Err(Failure::Input(format!("{}: {reason}", document.name)));
    }
    let costs = if budget.what == What::Generate { candidate.generation } else { candidate.check };
    median(&costs).ok_or_else(|| Failure::Tool("nothing was measured".to_owned()))
}

impl Budget {
    fn is_met(&self, cost: Cost) -> bool {
        cost.cpu <= self.seconds && self.bytes.is_none_or(|bytes| cost.memory <= bytes)
    }

    fn line(&self, cost: Cost, is_met: bool) -> String {
        let what = match (self.what, self.subject) {
            (What::Generate, _) => "generate",
            (What::Check, Subject::OwnServer) => "cargo check of client and server",
            (What::Check, _) => "cargo check of the client",
        };
        let memory = self.bytes.map(|bytes| format!(" of {}", mebibytes(bytes))).unwrap_or_default();
        format!(
            "{} {}, {what}: {} s of {} CPU s, {} MiB{memory}\n",
            if is_met { "met   " } else { "MISSED" },
            self.document,
            seconds(cost.cpu),
            seconds(self.seconds),
            mebibytes(cost.memory),
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_budget_is_missed_by_time_or_by_memory() {
        let budget =
            Budget { document: "x", subject: Subject::Own, what: What::Check, seconds: 15.0, bytes: Some(GIB) };
        let cost = |cpu, memory| Cost { cpu, wall: 99.0, memory };
        assert!(budget.is_met(cost(15.0, GIB)));
        assert!(!budget.is_met(cost(15.1, GIB)));
        assert!(!budget.is_met(cost(1.0, GIB + 1)));
        let line = "MISSED x, cargo check of the client: 16.0 s of 15.0 CPU s, 512 MiB of 1,024\n";
        assert_eq!(budget.line(cost(16.0, GIB / 2), false), line);
    }
}
