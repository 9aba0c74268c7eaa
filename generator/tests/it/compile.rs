//! What the golden cases expect compiles, each case as a crate of its own and with warnings denied.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::golden::case::{self, Case};
use crate::golden::read;

/// The file that holds the crates together, so that one run of cargo checks them all.
const WORKSPACE: &str = "[workspace]\nresolver = \"3\"\nmembers = [\"crates/*\"]\n";

#[test]
fn every_expected_crate_compiles_without_a_warning() {
    let workspace = Workspace::new("golden-crates");
    let names = cases();
    workspace.remove_others(&names);
    for name in &names {
        workspace.lay_out(name);
    }
    check(&workspace.folder);
}

/// The names of the cases that generate something.
pub(crate) fn cases() -> Vec<String> {
    let mut cases = case::all(&golden()).expect("the folders of the cases can be read");
    cases.retain(|case| case.name.starts_with("ok/"));
    cases.iter().map(|case| base(case).to_owned()).collect()
}

/// The names of a case's models.
pub(crate) fn models(case: &str) -> Vec<String> {
    let file = golden().join("ok").join(case).join("expected/src/models.rs");
    let text = fs::read_to_string(file).unwrap_or_default();
    let uses = text
        .split(';')
        .filter_map(|item| item.trim().strip_prefix("pub use "))
        .filter_map(|item| item.split_once("::"));
    let names = uses.flat_map(|(_, names)| names.trim_matches(['{', '}']).split(','));
    names.map(|name| name.trim().to_owned()).filter(|name| !name.is_empty()).collect()
}

fn golden() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden")
}

/// A folder of crates that one run of cargo builds together.
pub(crate) struct Workspace {
    folder: PathBuf,
}

impl Workspace {
    /// A workspace below the folder for what tests leave behind; crates of earlier runs are still there.
    pub(crate) fn new(name: &str) -> Self {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        fs::create_dir_all(folder.join("crates")).expect("the folder can be made");
        fs::write(folder.join("Cargo.toml"), WORKSPACE).expect("the file can be written");
        // With the versions that the project is built with, nothing has to be looked up.
        let lock = Path::new(env!("CARGO_MANIFEST_DIR")).join("../Cargo.lock");
        fs::copy(lock, folder.join("Cargo.lock")).expect("the file can be copied");
        Self { folder }
    }

    pub(crate) fn folder(&self) -> &Path {
        &self.folder
    }

    /// Makes the crate `golden-<case>` of what an `ok` case expects.
    pub(crate) fn lay_out(&self, case: &str) {
        let mut expected = BTreeMap::new();
        read(&golden().join("ok").join(case).join("expected"), "src".to_owned(), &mut expected);
        expected.insert("Cargo.toml".to_owned(), manifest(case).into_bytes());
        self.write(case, &expected);
    }

    /// Makes a crate whose files are elsewhere.
    pub(crate) fn add(&self, name: &str, manifest: &str) {
        self.write(name, &BTreeMap::from([("Cargo.toml".to_owned(), manifest.as_bytes().to_vec())]));
    }

    /// Makes a crate of files that were generated.
    pub(crate) fn generated(&self, name: &str, files: &[openapi_codegen::File]) {
        self.write(name, &files.iter().map(|file| (file.path.clone(), file.text.clone().into_bytes())).collect());
    }

    /// Writes a crate. Files that are as they should be stay untouched, so that cargo need not build them again.
    fn write(&self, name: &str, expected: &BTreeMap<String, Vec<u8>>) {
        let folder = self.folder.join("crates").join(name);
        let mut found = BTreeMap::new();
        read(&folder, "src".to_owned(), &mut found);
        read(&folder, "Cargo.toml".to_owned(), &mut found);
        for path in found.keys().filter(|path| !expected.contains_key(*path)) {
            fs::remove_file(folder.join(path)).expect("the file can be removed");
        }
        for (path, content) in expected.iter().filter(|(path, content)| found.get(*path) != Some(*content)) {
            let file = folder.join(path);
            let parent = file.parent().expect("a file is in a folder");
            fs::create_dir_all(parent).expect("the folder can be made");
            fs::write(&file, content).expect("the file can be written");
        }
    }

    /// Removes the crates of cases that are no more.
    fn remove_others(&self, names: &[String]) {
        for entry in fs::read_dir(self.folder.join("crates")).expect("the folder can be read") {
            let entry = entry.expect("the folder can be read");
            if names.iter().all(|name| **name != *entry.file_name()) {
                fs::remove_dir_all(entry.path()).expect("the folder can be removed");
            }
        }
    }
}

fn manifest(name: &str) -> String {
    let runtime = Path::new(env!("CARGO_MANIFEST_DIR")).join("../runtime");
    format!(
        "[package]\nname = \"golden-{name}\"\nedition = \"2024\"\npublish = false\n\n\
         [features]\nclient = [\"openapi-runtime/client\"]\nserver = [\"openapi-runtime/server\"]\n\n\
         [dependencies]\nopenapi-runtime = {{ path = '{}' }}\n",
        runtime.display()
    )
}

fn check(workspace: &Path) {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(cargo)
        .args(["check", "--workspace", "--all-features", "--keep-going", "--quiet"])
        .current_dir(workspace)
        .env("CARGO_TARGET_DIR", workspace.join("target"))
        .env("RUSTFLAGS", "-D warnings")
        .env_remove("CARGO_ENCODED_RUSTFLAGS")
        .output()
        .expect("cargo can be run");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

/// The name of a case without the folder of its kind.
fn base(case: &Case) -> &str {
    case.name.trim_start_matches("ok/")
}
