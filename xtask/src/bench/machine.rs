//! Where figures come from.

use std::fs;
use std::process::Command;

/// One line for the machine and the compiler.
pub(super) fn describe(runs: usize, builds: usize) -> String {
    let file = |path: &str| fs::read_to_string(path).unwrap_or_default();
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let compiler = Command::new("rustc").arg("--version").output();
    let compiler = compiler.map(|output| String::from_utf8_lossy(&output.stdout).trim().to_owned()).unwrap_or_default();
    format!(
        "Measured on {cores} cores of {}, {} GiB, with {}; generated {}, compiled {}.\n",
        value(&file("/proc/cpuinfo"), "model name").unwrap_or("an unknown processor"),
        gibibytes(&file("/proc/meminfo")).map_or_else(|| "?".to_owned(), |size| size.to_string()),
        compiler.split(" (").next().unwrap_or_default(),
        times(runs.max(1)),
        times(builds.max(1)),
    )
}

fn times(number: usize) -> String {
    match number {
        1 => "once".to_owned(),
        number => format!("{number} times"),
    }
}

/// What stands behind a name in one of the kernel's lists.
fn value<'a>(list: &'a str, name: &str) -> Option<&'a str> {
    list.lines().find_map(|line| line.strip_prefix(name)?.trim_start().strip_prefix(':').map(str::trim))
}

fn gibibytes(memory: &str) -> Option<u64> {
    let kib: u64 = value(memory, "MemTotal")?.split_whitespace().next()?.parse().ok()?;
    Some((kib + (1 << 19)) >> 20)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_kernels_lists_are_read() {
        assert_eq!(value("cpu\t: 1\nmodel name\t: A B\n", "model name"), Some("A B"));
        assert_eq!(gibibytes("MemFree: 1 kB\nMemTotal:       24684208 kB\n"), Some(24));
        assert_eq!(gibibytes(""), None);
    }
}
