//! What is wrong with `codegen.toml` or the command line.

use crate::support::Sandbox;

#[track_caller]
fn refuses(config: &str, texts: &[&str]) {
    let sandbox = Sandbox::new();
    sandbox.put("spec/codegen.toml", config);
    sandbox.run(&["codegen", "--config", "spec/codegen.toml"]).exits(1).says(texts);
}

#[test]
fn mistakes_are_shown_where_they_stand() {
    refuses(
        "[[crate]]\nspec = \"a.yaml\"\nouput = \"b\"\n",
        &["error[config]", "unknown field `ouput`", "spec/codegen.toml:3:1", "ouput = "],
    );
    refuses("[[crate]]\nspec = \"a.yaml\"\n", &["missing field `out`", "spec/codegen.toml:1:1"]);
    refuses(
        "[[crate]]\nspec = \"a\"\nout = \"b\"\nemit = [\"cleint\"]\n",
        &["`cleint`", "`client`", "codegen.toml:4:9"],
    );
    refuses("[[crate]]\nspec = a.yaml\n", &["spec/codegen.toml:2:8"]);
    refuses("", &["missing field `crate`"]);
    refuses(
        "[[crate]]\nspec = \"a\"\nout = \"b\"\n[[crate]]\nspec = \"c\"\nout = \"../spec/b\"\n",
        &["two crates are generated into `spec/b`"],
    );
}

#[test]
fn files_that_are_not_there() {
    let sandbox = Sandbox::new();
    let no_file = "no such file or directory";
    sandbox.run(&["codegen", "--config", "x.toml"]).exits(1).says(&["can't read `x.toml`", no_file]);
    let run = sandbox.run(&["codegen", "--spec", "x.yaml", "--out", "out"]).exits(1);
    run.says(&["error[file-not-found]", "can't read `x.yaml`", no_file]);
    sandbox.run(&["codegen", "--spec", ".", "--out", "out"]).exits(1).says(&["can't read `.`: is a directory"]);
    assert!(!sandbox.path("out").exists());
}

#[test]
fn arguments_that_cannot_be() {
    let sandbox = Sandbox::new();
    let with = |more: &[&str]| sandbox.run(&[&["codegen", "--spec", "api.yaml"], more].concat());
    with(&[]).exits(2).says(&["--out"]);
    with(&["--out", "out", "--emit", "cleint"]).exits(2).says(&["client"]);
    with(&["--out", "out", "--name", "a b"]).exits(1).says(&["`a b` can't be the name of a crate"]);
    with(&["--out", "2024"]).exits(1).says(&["--name"]);
    with(&["--out", "out", "--runtime", "nowhere"]).exits(1).says(&["no crate in `nowhere`"]);
    assert!(!sandbox.path("out").exists());
}

/// A member of each kind that the settings are about.
const TIMES: &str = r#"{"openapi": "3.0.3", "info": {"title": "t", "version": "1"}, "paths": {}, "components": {"schemas": {"Visit":
    {"type": "object", "properties": {"count": {"type": "integer"}, "large": {"type": "integer", "format": "int64"},
    "day": {"type": "string", "format": "date"}, "time": {"type": "string", "format": "date-time"}}}}}}"#;

#[test]
fn types_that_are_preferred() {
    let sandbox = Sandbox::new();
    sandbox.put("spec/times.json", TIMES);
    let fields = || {
        let model = sandbox.text("out/src/models/visit.rs");
        ["count", "large", "day", "time"].map(|field| {
            let (_, rest) = model.split_once(&format!("pub {field}: Option<")).unwrap();
            rest.split_once('>').unwrap().0.to_owned()
        })
    };
    sandbox.run(&["codegen", "--spec", "spec/times.json", "--out", "out"]).succeeds();
    assert_eq!(fields(), ["i64", "i64", "Date", "DateTime"]);
    let preferred = ["--integers", "any-size", "--date-times", "string"];
    sandbox.run(&[&["codegen", "--spec", "spec/times.json", "--out", "out"], &preferred[..]].concat()).succeeds();
    assert_eq!(fields(), ["Integer", "i64", "String", "String"]);
    sandbox.put(
        "spec/codegen.toml",
        "[[crate]]\nspec = \"times.json\"\nout = \"../out\"\nintegers = \"any-size\"\ndate-times = \"string\"\n",
    );
    sandbox.run(&["codegen", "--config", "spec/codegen.toml", "--integers", "i64"]).succeeds();
    assert_eq!(fields(), ["i64", "i64", "String", "String"]);
}

#[test]
fn a_runtime_elsewhere() {
    let sandbox = Sandbox::new();
    sandbox.put("my runtime/Cargo.toml", "");
    sandbox.run(&["codegen", "--spec", "api.yaml", "--out", "a/b", "--runtime", "my runtime"]).succeeds();
    let manifest = sandbox.text("a/b/Cargo.toml");
    assert!(manifest.contains("path = \"../../my runtime\""), "{manifest}");
}
