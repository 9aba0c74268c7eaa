//! The programs of `tests/behaviour` run: generated clients call generated servers.

use std::fmt::Write as _;
use std::path::Path;
use std::process::Command;

use openapi_codegen::resolve::NoFiles;
use openapi_codegen::{Config, Package, generate};

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

#[test]
fn the_example_that_documents_a_client_compiles() {
    let document = "openapi: 3.0.3
info: {title: Lamps, version: '1'}
paths:
  /lamps/{id}: {get: {operationId: lamp, parameters: [{name: id, in: path, required: true, schema: {}}], responses: {}}}
  /status: {get: {operationId: type, responses: {'204': {description: d}}}}
  /lamps: {get: {operationId: lamps, parameters: [{name: page, in: query, schema: {}}], responses: {'204': {description: d}}}}
security: [{key: []}]
components: {securitySchemes: {key: {type: http, scheme: basic}}}
";
    let runtime = Path::new(env!("CARGO_MANIFEST_DIR")).join("../runtime");
    let runtime = format!("{{ path = '{}' }}", runtime.display());
    let package = Some(Package { name: "example-of-lamps".to_owned(), runtime });
    let config = Config { client: true, package, ..Config::default() };
    let generated = generate("lamps.yaml", document.to_owned(), &NoFiles, &config).generated.expect("it is generated");
    let client = generated.files.iter().find(|file| file.path == "src/client.rs").expect("there is a client");
    assert!(client.text.contains("let answer = client.lamps().await?;"), "{}", client.text);
    assert!(client.text.contains(".basic_auth("), "{}", client.text);

    let workspace = Workspace::new("example-crates");
    workspace.generated("example", &generated.files);
    // Its manifest is that of a workspace of its own.
    let folder = workspace.folder().join("crates/example");
    std::fs::copy(workspace.folder().join("Cargo.lock"), folder.join("Cargo.lock")).expect("the file can be copied");
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(cargo)
        .args(["test", "--doc", "--all-features"])
        .current_dir(&folder)
        // What the other programs depend on is built there already.
        .env("CARGO_TARGET_DIR", workspace.folder().join("../behaviour-crates/target"))
        .env("CARGO_PROFILE_DEV_DEBUG", "0")
        .env_remove("CARGO_ENCODED_RUSTFLAGS")
        .output()
        .expect("cargo can be run");
    let shown = [&output.stdout[..], &output.stderr[..]].map(String::from_utf8_lossy).concat();
    assert!(output.status.success(), "{shown}");
    assert!(shown.contains("test result: ok. 1 passed"), "{shown}");
}
