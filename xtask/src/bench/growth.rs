//! How time and memory grow with the document.

use std::fs;
use std::process::Command;

use super::Bench;
use super::candidate::Candidate;
use super::document::Document;
use super::install;
use super::measure::{Cost, median};
use super::plot::{Curve, draw};
use super::subject::Subject;
use super::table::{mebibytes, seconds};
use crate::failure::{Doing, Failure};
use crate::paths::Shown;
use crate::{console, paths};

/// How many operations the slices have.
const SIZES: [usize; 8] = [100, 1_000, 2_500, 5_000, 7_500, 11_000, 16_500, 22_000];

/// What a slice has cost.
struct Slice {
    operations: usize,
    cost: Cost,
}

/// Measures slices of one document, and draws docs/growth.svg.
pub(super) fn run(bench: &Bench<'_>) -> Result<(), Failure> {
    let document = bench.document("graph-beta")?;
    let program = install::program(&bench.cache, Subject::OwnServer)?.map_err(Failure::Tool)?;
    let folder = bench.cache.join("slices");
    fs::create_dir_all(&folder).doing("can't create", &folder)?;
    let mut candidates = Vec::new();
    for size in SIZES {
        let path = folder.join(format!("{size}.json"));
        let mut slice = Command::new(&program);
        slice.arg("bench-slice").arg(&document.path).arg(size.to_string()).arg(&path);
        let status = slice.status().doing("can't slice", &document.path)?;
        if !status.success() {
            return Err(Failure::Tool(format!("`{}` could not be sliced", Shown(&document.path))));
        }
        let slice = Document { name: format!("slice-{size}"), path };
        candidates.push((size, Candidate::new(Subject::OwnServer, Ok(program.clone()), &slice, &bench.cache)));
    }
    let mut slices = Vec::new();
    for _ in 0..bench.args.runs.max(1) {
        for (_, candidate) in &mut candidates {
            candidate.generate(&bench.cache.join("logs"))?;
        }
    }
    for (operations, candidate) in candidates {
        if let Some(reason) = candidate.failure {
            return Err(Failure::Input(format!("a slice of {operations} operations {reason}")));
        }
        let Some(cost) = median(&candidate.generation) else { continue };
        let line = format!("{operations:6} operations: {} CPU s, {} MiB\n", seconds(cost.cpu), mebibytes(cost.memory));
        console::output(&line)?;
        slices.push(Slice { operations, cost });
    }
    let path = paths::repository().join("docs/growth.svg");
    fs::write(&path, picture(&slices)).doing("can't write", &path)
}

#[expect(clippy::cast_precision_loss, reason = "a plot's points are not that exact")]
fn picture(slices: &[Slice]) -> String {
    let points = |value: fn(&Cost) -> f64| {
        slices.iter().map(|slice| (slice.operations as f64, value(&slice.cost))).collect::<Vec<_>>()
    };
    draw(
        "Microsoft Graph beta, slices of it: generating models, client and server",
        "operations",
        &[
            Curve { title: "processor time, seconds", points: points(|cost| cost.cpu) },
            Curve { title: "peak memory, MiB", points: points(|cost| (cost.memory >> 20) as f64) },
        ],
    )
}
