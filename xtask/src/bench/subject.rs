//! Who is measured: this project and its peers, at pinned versions.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::failure::{Doing, Failure};
use crate::paths;

/// A generator, with what it is asked to generate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Subject {
    /// This project, models and client.
    Own,
    /// This project, models, client and server.
    OwnServer,
    OpenapiToRust,
    Ploidy,
    Oas3Gen,
    OpenapiGenerator,
    Progenitor,
    RustAxum,
}

/// How a peer is installed.
#[derive(Clone, Copy)]
pub(super) enum Package {
    /// With `cargo install`, the package of this name, and its program.
    Cargo(&'static str),
    /// With `pip`, the package of this name, which brings a jar.
    Jar(&'static str),
}

impl Subject {
    /// The peers, in the order of the table.
    pub(super) const PEERS: [Self; 6] =
        [Self::OpenapiToRust, Self::Ploidy, Self::Oas3Gen, Self::OpenapiGenerator, Self::Progenitor, Self::RustAxum];

    /// Those asked when nobody is named: all but the one whose crates nearly never compile, after minutes and gigabytes.
    pub(super) fn usual() -> Vec<Self> {
        Self::PEERS.into_iter().filter(|peer| *peer != Self::RustAxum).collect()
    }

    /// What the command line and file names call it.
    pub(super) fn key(self) -> &'static str {
        match self {
            Self::Own => "own",
            Self::OwnServer => "own-server",
            Self::OpenapiToRust => "openapi-to-rust",
            Self::Ploidy => "ploidy",
            Self::Oas3Gen => "oas3-gen",
            Self::OpenapiGenerator => "openapi-generator",
            Self::Progenitor => "progenitor",
            Self::RustAxum => "rust-axum",
        }
    }

    /// What the table calls it.
    pub(super) fn title(self) -> String {
        match self {
            Self::Own => "**openapi-codegen**, client".to_owned(),
            Self::OwnServer => "**openapi-codegen**, client and server".to_owned(),
            Self::OpenapiGenerator => format!("openapi-generator {} `rust`", self.version()),
            Self::RustAxum => format!("openapi-generator {} `rust-axum`", self.version()),
            _ => format!("{} {}", self.key(), self.version()),
        }
    }

    pub(super) fn version(self) -> &'static str {
        match self {
            Self::Own | Self::OwnServer => env!("CARGO_PKG_VERSION"),
            Self::OpenapiToRust => "0.23.0",
            Self::Ploidy => "0.15.0",
            Self::Oas3Gen => "0.29.0",
            Self::OpenapiGenerator | Self::RustAxum => "7.26.0",
            Self::Progenitor => "0.15.1",
        }
    }

    /// How it is installed; nothing for this project, which is built.
    pub(super) fn package(self) -> Option<Package> {
        Some(match self {
            Self::Own | Self::OwnServer => return None,
            Self::OpenapiToRust => Package::Cargo("openapi-to-rust"),
            Self::Ploidy => Package::Cargo("ploidy"),
            Self::Oas3Gen => Package::Cargo("oas3-gen"),
            Self::Progenitor => Package::Cargo("cargo-progenitor"),
            Self::OpenapiGenerator | Self::RustAxum => Package::Jar("openapi-generator-cli"),
        })
    }

    /// Features of the generated crate, as cargo takes them.
    pub(super) fn features(self) -> &'static [&'static str] {
        if self == Self::OwnServer { &["--features", "server"] } else { &[] }
    }

    /// The command that generates a crate of that name in the folder `out`.
    pub(super) fn generate(self, program: &Path, document: &Path, out: &Path, name: &str) -> Command {
        let is_jar = matches!(self.package(), Some(Package::Jar(_)));
        let mut command = Command::new(if is_jar { Path::new("java") } else { program });
        match self {
            Self::Own | Self::OwnServer => {
                let parts = if self == Self::Own { "models,client" } else { "models,client,server" };
                command.args(["codegen", "--quiet", "--emit", parts, "--name", name, "--spec"]).arg(document);
                command.arg("--out").arg(out)
            }
            Self::OpenapiToRust => {
                command.arg("generate").arg(document).arg("--output-dir").arg(out.join("src/generated"))
            }
            Self::Ploidy => command.args(["generate", "rust"]).arg(document).arg("-o").arg(out).args(["--name", name]),
            Self::Oas3Gen => {
                command.args(["generate", "client-mod", "--workspace", "-i"]).arg(document).arg("-o").arg(out)
            }
            Self::Progenitor => {
                command.args(["progenitor", "--version", "0.1.0", "--name", name, "--input"]).arg(document);
                command.arg("--output").arg(out)
            }
            Self::OpenapiGenerator => jar(&mut command, program, "rust", document, out, name),
            Self::RustAxum => jar(&mut command, program, "rust-axum", document, out, name),
        };
        command
    }

    /// Makes a crate of what was generated where the generator leaves that to its user.
    pub(super) fn complete(self, out: &Path, name: &str) -> Result<(), Failure> {
        if matches!(self, Self::Own | Self::OwnServer) {
            let (lock, copy) = (paths::repository().join("Cargo.lock"), out.join("Cargo.lock"));
            fs::copy(&lock, &copy).doing("can't write", &copy)?;
        }
        let manifest = out.join("Cargo.toml");
        if self == Self::OpenapiToRust {
            let required = out.join("src/generated/REQUIRED_DEPS.toml");
            let required = fs::read_to_string(&required).doing("can't read", &required)?;
            let text = format!("[package]\nname = \"{name}\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n{required}");
            fs::write(&manifest, text).doing("can't write", &manifest)?;
            let lib = out.join("src/lib.rs");
            fs::write(&lib, "pub mod generated;\n").doing("can't write", &lib)?;
        }
        // It is built by itself, wherever its folder lies.
        let mut text = fs::read_to_string(&manifest).doing("can't read", &manifest)?;
        if !text.lines().any(|line| line.trim() == "[workspace]") {
            text.push_str("\n[workspace]\n");
            fs::write(&manifest, text).doing("can't write", &manifest)?;
        }
        Ok(())
    }
}

fn jar<'a>(
    command: &'a mut Command,
    jar: &Path,
    generator: &str,
    document: &Path,
    out: &Path,
    name: &str,
) -> &'a mut Command {
    command.arg("-jar").arg(jar).args(["generate", "--skip-validate-spec", "-g", generator, "-i"]).arg(document);
    command.arg("-o").arg(out).arg(format!("--additional-properties=packageName={name},packageVersion=0.1.0"))
}

/// What a generated crate's package is called.
pub(super) fn crate_name(out: &Path) -> Option<String> {
    let manifest: toml::Table = fs::read_to_string(out.join("Cargo.toml")).ok()?.parse().ok()?;
    Some(manifest.get("package")?.get("name")?.as_str()?.to_owned())
}
