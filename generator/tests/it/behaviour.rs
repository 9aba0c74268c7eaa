//! The programs of `tests/behaviour` run: generated clients call generated servers.

use std::fmt::Write as _;
use std::path::Path;
use std::process::Command;

use crate::compile::Workspace;

/// The golden cases whose crates the programs use.
const CASES: [&str; 17] = [
    "callbacks",
    "errors",
    "form-body",
    "header-and-cookie",
    "media-types",
    "multipart-body",
    "odd-paths",
    "path-mended",
    "path-parameters",
    "paths-alike",
    "query",
    "reports",
    "response-headers",
    "security",
    "servers",
    "several-successes",
    "text-and-binary",
];

/// What the programs need beside them, in the versions of the project.
const DEPENDENCIES: &str = "axum = { version = \"0.8\", default-features = false, features = [\"http1\", \"json\", \"tokio\"] }\n\
    reqwest = { version = \"0.13\", default-features = false }\n\
    serde_json = \"1\"\n\
    tokio = { version = \"1\", features = [\"macros\", \"net\", \"rt-multi-thread\"] }\n";

#[test]
fn generated_clients_and_servers_understand_each_other() {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/behaviour");
    let workspace = Workspace::new("behaviour-crates");
    let mut manifest = format!(
        "[package]\nname = \"behaviour\"\nedition = \"2024\"\npublish = false\n\n[lib]\npath = '{}'\n\n[dependencies]\n{DEPENDENCIES}",
        tests.join("lib.rs").display()
    );
    for case in CASES {
        workspace.lay_out(case);
        let features = "features = [\"client\", \"server\"]";
        writeln!(manifest, "golden-{case} = {{ path = \"../{case}\", {features} }}").expect("a string can be written");
    }
    workspace.add("behaviour", &manifest);
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(cargo)
        .args(["test", "--package", "behaviour", "--lib", "--quiet"])
        .current_dir(workspace.folder())
        .env("CARGO_TARGET_DIR", workspace.folder().join("target"))
        .env("CARGO_PROFILE_DEV_DEBUG", "0")
        .env_remove("CARGO_ENCODED_RUSTFLAGS")
        .output()
        .expect("cargo can be run");
    let shown = [&output.stdout[..], &output.stderr[..]].map(String::from_utf8_lossy).concat();
    assert!(output.status.success(), "{shown}");
    assert!(shown.contains("test result: ok") && !shown.contains("running 0 tests"), "{shown}");
}
