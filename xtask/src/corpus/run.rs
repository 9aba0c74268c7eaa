//! Many documents at a time, each in a process of its own.

use std::io::{Read, Write};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use super::Limits;
use super::document::memory;
use super::row::{End, Row};
use crate::console;
use crate::failure::Failure;

/// How often a process is looked at.
const PAUSE: Duration = Duration::from_millis(5);

/// Generates from all documents; a row for each, in their order.
pub(super) fn all(folder: &Path, documents: &[String], jobs: usize, limits: Limits) -> Result<Vec<Row>, Failure> {
    let program =
        std::env::current_exe().map_err(|error| Failure::Tool(format!("can't find this program: {error}")))?;
    let next = AtomicUsize::new(0);
    let rows = Mutex::new(Vec::new());
    std::thread::scope(|scope| {
        for _ in 0..jobs.clamp(1, 64) {
            scope.spawn(|| {
                while let Some(name) = documents.get(next.fetch_add(1, Ordering::Relaxed)) {
                    let row = one(&program, folder, name, limits);
                    let mut rows = rows.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
                    rows.push(row);
                    progress(rows.len(), documents.len(), name);
                }
            });
        }
    });
    let mut rows = rows.into_inner().unwrap_or_else(std::sync::PoisonError::into_inner);
    rows.sort_by(|one, other| one.name.cmp(&other.name));
    Ok(rows)
}

/// Shows whoever watches how far it is.
fn progress(done: usize, of: usize, name: &str) {
    if !console::is_watched() {
        return;
    }
    let bar: String = (0..30).map(|step| if step * of < done * 30 { '#' } else { '.' }).collect();
    let name: String = name.chars().take(40).collect();
    let end = if done == of { "\n" } else { "" };
    let _ = write!(std::io::stderr(), "\r{bar} {done}/{of} {name:40}{end}");
}

fn one(program: &Path, folder: &Path, name: &str, limits: Limits) -> Row {
    let mut command = Command::new(program);
    command.arg("corpus-document").arg(folder.join(name)).arg(folder).stdout(Stdio::piped()).stderr(Stdio::null());
    let mut child = match command.spawn() {
        Ok(child) => child,
        Err(error) => return Row::failed(name, End::Failed(error.to_string())),
    };
    let mut output = child.stdout.take();
    let reader = std::thread::spawn(move || {
        let mut text = String::new();
        output.as_mut().map(|output| output.read_to_string(&mut text));
        text
    });
    let end = wait(&mut child, limits);
    let text = reader.join().unwrap_or_default();
    match end {
        End::Finished => {
            Row::parse(name, &text).unwrap_or_else(|| Row::failed(name, End::Failed("no result".to_owned())))
        }
        end => Row::failed(name, end),
    }
}

/// Waits for a process, and ends it when it takes too much. Its time is the processor's, so that it doesn't matter what
/// else the machine does; one that sleeps, or whose time isn't told, is given ten times as much by the clock.
fn wait(child: &mut Child, limits: Limits) -> End {
    const PATIENCE: u32 = 10;
    let started = Instant::now();
    let status = format!("/proc/{}/status", child.id());
    let stat = format!("/proc/{}/stat", child.id());
    loop {
        let end = match child.try_wait() {
            Ok(Some(status)) if status.success() => return End::Finished,
            Ok(Some(status)) => return End::Failed(status.to_string()),
            Err(error) => End::Failed(error.to_string()),
            Ok(None) if started.elapsed() > limits.time * PATIENCE || processor_time(&stat) > limits.time => {
                End::TooLong
            }
            Ok(None) if memory(&status, "VmRSS:") > limits.memory => End::TooMuch,
            Ok(None) => {
                std::thread::sleep(PAUSE);
                continue;
            }
        };
        // It may have ended by itself in the meantime.
        let _ = child.kill();
        let _ = child.wait();
        return end;
    }
}

/// The time that a process has had so far, from the file in which Linux tells; none where the system doesn't.
fn processor_time(file: &str) -> Duration {
    /// Linux counts in hundredths of a second towards programs, whatever it counts in itself.
    const TICK: Duration = Duration::from_millis(10);
    let text = std::fs::read_to_string(file).unwrap_or_default();
    // The second field is the program's name, which may hold spaces; the times are the fields 14 and 15.
    let fields = text.rsplit_once(") ").map_or("", |(_, fields)| fields).split(' ');
    let ticks = fields.skip(11).take(2).filter_map(|field| field.parse::<u32>().ok()).sum::<u32>();
    TICK * ticks
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_process_that_takes_too_long_is_ended() {
        let limits = |millis| Limits { time: Duration::from_millis(millis), memory: 1 << 30 };
        let mut idle = Command::new("sleep").arg("60").spawn().unwrap();
        assert_eq!(wait(&mut idle, limits(20)), End::TooLong);
        let mut busy = Command::new("sh").args(["-c", "while :; do :; done"]).spawn().unwrap();
        assert_eq!(wait(&mut busy, limits(100)), End::TooLong);
        let mut quick = Command::new("true").spawn().unwrap();
        assert_eq!(wait(&mut quick, limits(60_000)), End::Finished);
    }
}
