//! What `tests/properties` claims holds for every model of every golden case.

use std::fmt::Write as _;
use std::path::Path;
use std::process::Command;

use crate::compile::{self, Workspace};

#[test]
fn both_paths_agree_and_encoding_undoes_decoding() {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/properties");
    let workspace = Workspace::new("property-crates");
    let runtime = Path::new(env!("CARGO_MANIFEST_DIR")).join("../runtime");
    let mut manifest = format!(
        "[package]\nname = \"properties\"\nedition = \"2024\"\npublish = false\n\n[lib]\npath = '{}'\n\n\
         [dependencies]\nfastrand = \"2\"\nopenapi-runtime = {{ path = '{}' }}\nserde_json = \"1\"\n",
        tests.join("lib.rs").display(),
        runtime.display()
    );
    let mut calls = String::new();
    let mut count = 0;
    for case in compile::cases() {
        let package = case.replace('-', "_");
        for model in compile::models(&case) {
            writeln!(calls, "    hold::<golden_{package}::models::{model}>(\"{case} {model}\", &mut tally);")
                .expect("a string can be written");
            count += 1;
        }
        workspace.lay_out(&case);
        writeln!(manifest, "golden-{case} = {{ path = \"../{case}\" }}").expect("a string can be written");
    }
    assert!(count > 100, "only {count} models were found");
    let list = format!(
        "#[test]\nfn every_model() {{\n    let mut tally = Tally::default();\n{calls}    \
         assert!(tally.accepted > {count} * 50 && tally.refused > {count} * 20, \"{{}} {{}}\", tally.accepted, tally.refused);\n}}\n"
    );
    workspace.add("properties", &manifest);
    let file = workspace.folder().join("models.rs");
    std::fs::write(&file, list).expect("the file can be written");
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(cargo)
        .args(["test", "--package", "properties", "--lib", "--quiet"])
        .current_dir(workspace.folder())
        .env("CARGO_TARGET_DIR", workspace.folder().join("target"))
        .env("CARGO_PROFILE_DEV_DEBUG", "0")
        .env("LIST_OF_MODELS", file)
        .env_remove("CARGO_ENCODED_RUSTFLAGS")
        .output()
        .expect("cargo can be run");
    let shown = [&output.stdout[..], &output.stderr[..]].map(String::from_utf8_lossy).concat();
    assert!(output.status.success(), "{shown}");
    assert!(shown.contains("test result: ok. 1 passed"), "{shown}");
}
