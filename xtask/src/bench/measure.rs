//! What a program costs: seconds, memory, and what it has said.

use std::fs::{self, File};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Instant;

use wait4::Wait4;

use crate::failure::{Doing, Failure};

/// What a program has cost.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Cost {
    /// Seconds of processor time, its children's included.
    pub(super) cpu: f64,
    /// Seconds on the clock.
    pub(super) wall: f64,
    /// The most memory in bytes that it, or a child of it, has had at a time: of cargo, that of the largest rustc.
    pub(super) memory: u64,
}

/// What became of a program.
#[derive(Debug)]
pub(super) struct Run {
    pub(super) succeeded: bool,
    pub(super) cost: Cost,
    pub(super) stdout: String,
    pub(super) stderr: String,
}

/// Runs a program to its end. What it says goes through files in `folder`, so that reading it costs the program nothing.
///
/// The figures are the kernel's own, asked for with `wait4`: unlike looking at `/proc` every few milliseconds it misses
/// no peak, and it counts children that have ended.
pub(super) fn run(command: &mut Command, folder: &Path) -> Result<Run, Failure> {
    fs::create_dir_all(folder).doing("can't create", folder)?;
    let (out, err) = (folder.join("stdout"), folder.join("stderr"));
    command.stdin(Stdio::null());
    command.stdout(File::create(&out).doing("can't write", &out)?);
    command.stderr(File::create(&err).doing("can't write", &err)?);
    let program = command.get_program().to_string_lossy().into_owned();
    let failed = |error: std::io::Error| Failure::Tool(format!("can't run `{program}`: {error}"));
    let started = Instant::now();
    let used = command.spawn().map_err(failed)?.wait4().map_err(failed)?;
    let wall = started.elapsed().as_secs_f64();
    let cpu = (used.rusage.utime + used.rusage.stime).as_secs_f64();
    let said = |path: &Path| fs::read(path).map(|bytes| String::from_utf8_lossy(&bytes).into_owned());
    Ok(Run {
        succeeded: used.status.success(),
        cost: Cost { cpu, wall, memory: used.rusage.maxrss },
        stdout: said(&out).doing("can't read", &out)?,
        stderr: said(&err).doing("can't read", &err)?,
    })
}

/// The median of each figure by itself.
pub(super) fn median(costs: &[Cost]) -> Option<Cost> {
    Some(Cost {
        cpu: middle(costs.iter().map(|cost| cost.cpu))?,
        wall: middle(costs.iter().map(|cost| cost.wall))?,
        memory: {
            let mut all: Vec<u64> = costs.iter().map(|cost| cost.memory).collect();
            all.sort_unstable();
            *all.get(all.len() / 2)?
        },
    })
}

/// The figure in the middle, of an even number the higher of two.
fn middle(figures: impl Iterator<Item = f64>) -> Option<f64> {
    let mut figures: Vec<f64> = figures.collect();
    figures.sort_by(f64::total_cmp);
    figures.get(figures.len() / 2).copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cost(cpu: f64, wall: f64, memory: u64) -> Cost {
        Cost { cpu, wall, memory }
    }

    #[test]
    fn the_median_is_of_each_figure() {
        let costs = [cost(3.0, 1.0, 20), cost(1.0, 9.0, 10), cost(2.0, 2.0, 90)];
        assert_eq!(median(&costs), Some(cost(2.0, 2.0, 20)));
        assert_eq!(median(&costs[..2]), Some(cost(3.0, 9.0, 20)));
        assert_eq!(median(&[]), None);
    }

    #[test]
    fn a_program_is_measured() {
        let folder = tempfile::tempdir().unwrap();
        let script = "echo said; echo told >&2; i=0; while [ $i -lt 20000 ]; do i=$((i+1)); done; exit 3";
        let run = run(Command::new("sh").args(["-c", script]), folder.path()).unwrap();
        assert!(!run.succeeded);
        assert_eq!((run.stdout.as_str(), run.stderr.as_str()), ("said\n", "told\n"));
        assert!(run.cost.cpu > 0.0 && run.cost.wall > 0.0 && run.cost.memory > 100_000, "{:?}", run.cost);
    }
}
