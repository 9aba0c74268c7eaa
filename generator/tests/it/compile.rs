//! What the golden cases expect compiles, each case as a crate of its own and with warnings denied.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::Command;

use crate::golden::case::{self, Case};
use crate::golden::read;

/// The file that holds the crates together, so that one run of cargo checks them all.
const WORKSPACE: &str = "[workspace]\nresolver = \"3\"\nmembers = [\"crates/*\"]\n";

#[test]
fn every_expected_crate_compiles_without_a_warning() {
    let generator = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut cases = case::all(&generator.join("tests/golden")).expect("the folders of the cases can be read");
    cases.retain(|case| case.name.starts_with("ok/"));
    let workspace = Path::new(env!("CARGO_TARGET_TMPDIR")).join("golden-crates");
    let crates = workspace.join("crates");
    fs::create_dir_all(&crates).expect("the folder can be made");
    fs::write(workspace.join("Cargo.toml"), WORKSPACE).expect("the file can be written");
    // With the versions that the project is built with, nothing has to be looked up.
    fs::copy(generator.join("../Cargo.lock"), workspace.join("Cargo.lock")).expect("the file can be copied");
    remove_others(&crates, &cases);
    for case in &cases {
        lay_out(case, &crates.join(base(case)), &generator.join("../runtime"));
    }
    check(&workspace);
}

/// Removes the crates of cases that are no more.
fn remove_others(crates: &Path, cases: &[Case]) {
    for entry in fs::read_dir(crates).expect("the folder can be read") {
        let entry = entry.expect("the folder can be read");
        if cases.iter().all(|case| *base(case) != *entry.file_name()) {
            fs::remove_dir_all(entry.path()).expect("the folder can be removed");
        }
    }
}

/// Makes a crate of a case. Files that are as they should be stay untouched, so that cargo need not check them again.
fn lay_out(case: &Case, folder: &Path, runtime: &Path) {
    let mut expected = BTreeMap::new();
    read(&case.folder.join("expected"), "src".to_owned(), &mut expected);
    expected.insert("Cargo.toml".to_owned(), manifest(base(case), runtime).into_bytes());
    let mut found = BTreeMap::new();
    read(folder, "src".to_owned(), &mut found);
    read(folder, "Cargo.toml".to_owned(), &mut found);
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

fn manifest(name: &str, runtime: &Path) -> String {
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
