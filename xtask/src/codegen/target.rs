//! What to generate into which folder.

use std::path::{Path, PathBuf};

use openapi_codegen::{Config, File, Package, Select, Types, output};

use super::Args;
use crate::config::{self, Part};
use crate::diagnose;
use crate::disk::{self, OnDisk};
use crate::failure::{Doing, Failure};
use crate::paths::{self, Shown, slashed};

/// The manifest of a whole crate.
const MANIFEST: &str = "Cargo.toml";

/// A crate to generate.
pub(crate) struct Target {
    /// The OpenAPI document.
    pub(crate) spec: PathBuf,
    /// The folder that it may refer to, if not its own.
    pub(crate) root: Option<PathBuf>,
    /// The crate's folder.
    pub(crate) out: PathBuf,
    /// What to generate.
    pub(crate) config: Config,
}

/// The crates that the command line means.
pub(crate) fn of(args: &Args) -> Result<Vec<Target>, Failure> {
    if let (Some(spec), Some(out)) = (&args.spec, &args.out) {
        let parts = if args.emit.is_empty() { Part::ALL.to_vec() } else { args.emit.clone() };
        let name = package_name(args.name.as_deref(), out)?;
        let package = Package { name, runtime: runtime(args.runtime.as_deref(), out)? };
        let config = config_of(&parts, selected(args), Some(package), args.preferred.or(Types::default()));
        return Ok(vec![Target { spec: spec.clone(), root: args.root.clone(), out: out.clone(), config }]);
    }
    let default = || paths::repository().join("spec").join("codegen.toml");
    let file = args.config.clone().unwrap_or_else(default);
    let entries = config::read(&file).map_err(|outcome| {
        diagnose::show(&outcome.diagnostics, &outcome.sources, true);
        Failure::Told
    })?;
    let targets = entries.into_iter().map(|entry| {
        let parts = if args.emit.is_empty() { &entry.emit } else { &args.emit };
        let select = Some(selected(args)).filter(|select| !select.is_everything()).unwrap_or(entry.select);
        let types = args.preferred.or(entry.types);
        Target { config: config_of(parts, select, None, types), spec: entry.spec, root: None, out: entry.out }
    });
    Ok(targets.collect())
}

impl Target {
    /// What belongs to the generator in the crate's folder.
    pub(crate) fn owned(&self) -> &'static [&'static str] {
        if self.is_whole() { &[MANIFEST, "src"] } else { &["src"] }
    }

    /// The crate's folder as people know it.
    pub(crate) fn shown(&self) -> String {
        Shown(&self.out).to_string()
    }

    fn is_whole(&self) -> bool {
        self.config.package.is_some()
    }

    /// Fails if the folder holds what somebody has written, which would be lost: there is no mark of a generated crate,
    /// and there is something in the folder of a whole crate, or most of a configured `src` would not be generated.
    pub(crate) fn refuse_foreign(&self, generated: &[File], on_disk: &OnDisk) -> Result<(), Failure> {
        if on_disk.values().any(|content| output::is_generated(content)) {
            return Ok(());
        }
        let orphans = on_disk.keys().filter(|path| generated.iter().all(|file| file.path != **path)).count();
        let (folder, is_foreign) = if self.is_whole() {
            (self.out.clone(), !is_empty(&self.out)?)
        } else {
            (self.out.join("src"), 2 * orphans > on_disk.len())
        };
        if is_foreign {
            return Err(Failure::Input(format!(
                "`{}` holds files that weren't generated, and they would be lost; choose another folder or remove them",
                Shown(&folder)
            )));
        }
        Ok(())
    }
}

/// Whether there is nothing in a folder, or no folder.
fn is_empty(folder: &Path) -> Result<bool, Failure> {
    if !folder.exists() {
        return Ok(true);
    }
    for entry in folder.read_dir().doing("can't read", folder)? {
        if entry.doing("can't read", folder)?.file_name() != disk::STAGING {
            return Ok(false);
        }
    }
    Ok(true)
}

fn config_of(parts: &[Part], select: Select, package: Option<Package>, types: Types) -> Config {
    Config { client: parts.contains(&Part::Client), server: parts.contains(&Part::Server), select, package, types }
}

fn selected(args: &Args) -> Select {
    Select { operations: args.operation.clone(), tags: args.tag.clone(), paths: args.path.clone() }
}

/// The crate's name: the one given, or the folder's as far as it can be one.
fn package_name(given: Option<&str>, out: &Path) -> Result<String, Failure> {
    if let Some(name) = given {
        return if is_package_name(name) {
            Ok(name.to_owned())
        } else {
            Err(Failure::Input(format!(
                "`{name}` can't be the name of a crate: it takes letters, digits, `-` and `_`, and starts with a letter"
            )))
        };
    }
    let folder = paths::normal(out);
    let name = folder.file_name().map(|name| name.to_string_lossy().to_lowercase()).unwrap_or_default();
    let name: String = name.chars().map(|part| if is_name_part(part) { part } else { '-' }).collect();
    if is_package_name(&name) {
        Ok(name)
    } else {
        Err(Failure::Input(format!("the folder's name, `{name}`, can't be the name of a crate; give one with --name")))
    }
}

fn is_name_part(part: char) -> bool {
    part.is_ascii_alphanumeric() || part == '-' || part == '_'
}

fn is_package_name(name: &str) -> bool {
    name.starts_with(|first: char| first.is_ascii_alphabetic()) && name.chars().all(is_name_part)
}

/// The dependency on the runtime as the manifest in `out` has it. It is a relative path where both lie in this
/// repository or the user gave one, so that they can be moved together.
fn runtime(given: Option<&Path>, out: &Path) -> Result<String, Failure> {
    let own = paths::repository().join("runtime");
    let folder = given.unwrap_or(&own);
    if !folder.join(MANIFEST).is_file() {
        return Err(Failure::Input(format!("there is no crate in `{}`, where the runtime should be", Shown(folder))));
    }
    let together = match given {
        Some(given) => given.is_relative(),
        None => paths::normal(out).starts_with(paths::repository()),
    };
    let path = if together { paths::relative(out, folder) } else { paths::normal(folder) };
    Ok(format!("{{ path = {} }}", toml::Value::String(slashed(&path))))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_crate_is_named_after_its_folder() {
        let name = |out: &str| package_name(None, Path::new(out)).ok();
        assert_eq!(name("/tmp/Petstore v2/").as_deref(), Some("petstore-v2"));
        assert_eq!(name("/tmp/x/..").as_deref(), Some("tmp"));
        assert_eq!(name("/tmp/2024"), None);
        assert_eq!(name("/"), None);
        assert!(package_name(Some("a\"]\nb"), Path::new("/tmp/a")).is_err());
    }

    #[test]
    fn the_runtime_is_found_from_the_crate() {
        let inside = paths::repository().join("target").join("x");
        assert_eq!(runtime(None, &inside).unwrap(), "{ path = \"../../runtime\" }");
        let outside = runtime(None, Path::new("/somewhere/else")).unwrap();
        assert_eq!(outside, format!("{{ path = \"{}\" }}", slashed(&paths::repository().join("runtime"))));
        assert!(runtime(Some(Path::new("/nowhere")), &inside).is_err());
    }
}
