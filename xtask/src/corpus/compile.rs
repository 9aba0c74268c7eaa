//! Whether generated crates compile, a random choice of them.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use super::row::Row;
use crate::failure::{Doing, Failure};
use crate::{console, paths};

/// Compiles `count` of the crates that were generated; whether all of them pass.
pub(super) fn some(folder: &Path, rows: &[Row], count: usize, seed: u64) -> Result<bool, Failure> {
    let emitted: Vec<&Row> = rows.iter().filter(|row| row.is_emitted()).collect();
    let chosen = choose(emitted.len(), count, seed);
    let mut failed = 0;
    for (number, index) in (1..).zip(&chosen) {
        let Some(row) = emitted.get(*index) else { continue };
        let errors = compile(folder, &row.name)?;
        failed += usize::from(!errors.is_empty());
        let verdict = if errors.is_empty() { "compiles" } else { "DOES NOT COMPILE" };
        console::output(&format!("{number}/{} {} {verdict}\n{errors}", chosen.len(), row.name))?;
    }
    if !chosen.is_empty() {
        console::output(&format!("{} of {} crates compile\n", chosen.len() - failed, chosen.len()))?;
    }
    Ok(failed == 0)
}

/// Different numbers below `len`, the same for the same seed (xorshift64*).
fn choose(len: usize, count: usize, seed: u64) -> BTreeSet<usize> {
    let mut state = seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1;
    let mut chosen = BTreeSet::new();
    while chosen.len() < count.min(len) {
        state ^= state >> 12;
        state ^= state << 25;
        state ^= state >> 27;
        let number = state.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 16;
        chosen.insert(usize::try_from(number).unwrap_or_default() % len);
    }
    chosen
}

/// Generates a crate and checks it; the compiler's first words if it does not pass.
fn compile(folder: &Path, name: &str) -> Result<String, Failure> {
    const LINES: usize = 20;
    let spec = folder.join(name);
    let base = paths::repository().join("target/corpus");
    let out = base.join("crate");
    if out.exists() {
        fs::remove_dir_all(&out).doing("can't remove", &out)?;
    }
    let program =
        std::env::current_exe().map_err(|error| Failure::Tool(format!("can't find this program: {error}")))?;
    let mut generate = Command::new(program);
    generate
        .args(["codegen", "--name", "corpus-crate", "--spec"])
        .arg(&spec)
        .arg("--root")
        .arg(folder)
        .arg("--out")
        .arg(&out);
    let status = generate.stdout(Stdio::null()).stderr(Stdio::null()).status();
    if !status.doing("can't generate", &spec)?.success() {
        return Ok("the command codegen has failed\n".to_owned());
    }
    let (lock, copy) = (paths::repository().join("Cargo.lock"), out.join("Cargo.lock"));
    fs::copy(&lock, &copy).doing("can't write", &copy)?;
    let mut check = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    check.args(["check", "--quiet", "--all-features"]).current_dir(&out);
    check.env("CARGO_TARGET_DIR", base.join("target")).env("RUSTFLAGS", "-D warnings").env("CARGO_INCREMENTAL", "0");
    let output = check.env("CARGO_PROFILE_DEV_DEBUG", "0").output().doing("can't run cargo in", &out)?;
    if output.status.success() {
        return Ok(String::new());
    }
    let errors = String::from_utf8_lossy(&output.stderr);
    Ok(errors.lines().take(LINES).fold(String::new(), |text, line| text + "    " + line + "\n"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_seed_chooses_the_same_documents_again() {
        assert_eq!(choose(1000, 10, 7), choose(1000, 10, 7));
        assert_ne!(choose(1000, 10, 7), choose(1000, 10, 8));
        assert_eq!(choose(3, 10, 1).len(), 3);
    }
}
