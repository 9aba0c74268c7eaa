//! `lint` and `inspect`, and the help.

use crate::support::{DOCUMENT, Sandbox};

/// A document with a warning and an error of different lines.
fn flawed() -> Sandbox {
    let sandbox = Sandbox::new();
    sandbox.put("warned.yaml", &format!("{DOCUMENT}sevrers: []\n"));
    sandbox.put("wrong.yaml", &format!("sevrers: []\n{}", DOCUMENT.replace("schemas/Lamp'", "schemas/Lmap'")));
    sandbox
}

#[test]
fn nothing_to_say() {
    let sandbox = Sandbox::new();
    assert_eq!(sandbox.run(&["lint", "api.yaml"]).succeeds().stdout, "no errors\n");
    assert_eq!(sandbox.run(&["lint", "api.yaml", "--format", "json", "--deny", "warnings"]).succeeds().stdout, "");
}

#[test]
fn a_folder_above_may_be_referred_to_where_the_user_says_so() {
    let sandbox = Sandbox::new();
    sandbox.put("docs/api/lamps.yaml", &DOCUMENT.replace("'#/components/schemas/Lamp'", "../common/lamp.yaml#/Lamp"));
    sandbox
        .put("docs/common/lamp.yaml", "Lamp: {type: object, properties: {api: {$ref: ../api/lamps.yaml#/info/x}}}\n");
    let lint = |root: &[&str]| sandbox.run(&[&["lint", "docs/api/lamps.yaml"], root].concat());
    lint(&[]).exits(1).prints(&["error[remote-ref]", "`--root`"]);
    lint(&["--root", "docs"]).exits(1).prints(&["error[unresolved-ref]", "docs/common/lamp.yaml:1"]);
    sandbox.put("docs/common/lamp.yaml", "Lamp: {$ref: '../api/lamps.yaml#/components/schemas/Lamp'}\n");
    lint(&["--root", "docs"]).succeeds();
    lint(&["--root", "docs/common"]).exits(1).prints(&["error[config]", "`--root`"]);
    let out = ["codegen", "--spec", "docs/api/lamps.yaml", "--root", "docs", "--out", "lamps"];
    sandbox.run(&out).succeeds();
    sandbox.run(&["corpus", "--folder", "docs", "--table", "t.tsv"]).succeeds().prints(&["1 documents: 1 generated"]);
}

#[test]
fn every_format_has_everything() {
    let sandbox = flawed();
    let run = |format: &str| sandbox.run(&["lint", "wrong.yaml", "--format", format]).exits(1);
    run("text").prints(&[
        "warning[unknown-keyword]",
        "wrong.yaml:1:1",
        "error[unresolved-ref]",
        "2 errors, 1 warning\n",
    ]);
    run("github").prints(&[
        "::warning file=wrong.yaml,line=1,col=1,title=unknown-keyword::",
        "::error file=wrong.yaml,line=19,",
    ]);
    let json = run("json").stdout;
    let lines: Vec<serde_json::Value> = json.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(lines[0]["code"], "unknown-keyword");
    assert_eq!((lines[1]["severity"].as_str(), lines[1]["line"].as_u64()), (Some("error"), Some(19)));
    let absent = sandbox.run(&["lint", "absent.yaml", "--format", "json"]).exits(1).stdout;
    assert!(absent.contains("\"code\":\"file-not-found\""), "{absent}");
}

#[test]
fn warnings_can_be_denied() {
    let sandbox = flawed();
    sandbox.run(&["lint", "warned.yaml"]).succeeds().prints(&["warning[unknown-keyword]"]);
    sandbox.run(&["lint", "--deny", "ref-sibling", "warned.yaml"]).succeeds();
    sandbox
        .run(&["lint", "--deny", "ref-sibling,unknown-keyword", "warned.yaml"])
        .exits(1)
        .prints(&["error[unknown-keyword]"]);
    sandbox.run(&["lint", "--deny", "warnings", "warned.yaml"]).exits(1).prints(&["1 error\n"]);
    sandbox.run(&["lint", "--deny", "unknown-keywrod", "warned.yaml"]).exits(2).says(&["unknown-keyword"]);
}

#[test]
fn codes_are_explained() {
    let sandbox = Sandbox::new();
    let one = sandbox.run(&["lint", "--explain", "unresolved-ref"]).succeeds().stdout;
    assert!(one.starts_with("unresolved-ref (error)\n    A `$ref` points"), "{one}");
    let all = sandbox.run(&["lint", "--list-codes"]).succeeds().stdout;
    assert!(all.contains(&one) && all.contains("type-fallback (note)"), "{all}");
    sandbox.run(&["lint"]).exits(2).says(&["<SPEC>"]);
}

#[test]
fn stages_are_shown() {
    let sandbox = flawed();
    let run = sandbox.run(&["inspect", "api.yaml", "--stage", "read"]).succeeds();
    assert!(!run.stdout.is_empty() && run.stderr.is_empty());
    sandbox.run(&["inspect", "api.yaml", "--stage", "raed"]).exits(1).says(&["`raed`", "read"]);
    sandbox.run(&["inspect", "wrong.yaml", "--stage", "read"]).exits(1).says(&["error[unresolved-ref]"]);
}

#[test]
fn notes_are_counted_or_shown() {
    let sandbox = Sandbox::new();
    let document = DOCUMENT.replace(
        "    Lamp:\n      type: object\n",
        "    Odd:\n      not:\n        type: object\n    Lamp:\n      type: object\n",
    );
    sandbox.put("api.yaml", &document);
    let arguments = ["codegen", "--spec", "api.yaml", "--out", "out"];
    sandbox.run(&arguments).succeeds().says(&["note[type-fallback]", "api.yaml:"]);
    let quiet = [&arguments[..], &["--quiet"]].concat();
    let run = sandbox.run(&quiet).succeeds().says(&["1 note left out\n"]);
    assert!(!run.stderr.contains("type-fallback"), "{}", run.stderr);
}

#[test]
fn every_command_has_help() {
    let sandbox = Sandbox::new();
    let help = sandbox.run(&["--help"]).succeeds().stdout;
    for command in ["codegen", "lint", "inspect", "conformance", "bless"] {
        assert!(help.contains(&format!("\n  {command}")), "{help}");
        sandbox.run(&[command, "--help"]).succeeds().prints(&[&format!("Usage: cargo xtask {command}")]);
    }
}

#[test]
fn expectations_are_not_rewritten_in_ci() {
    let sandbox = Sandbox::new();
    sandbox.run_with(&["bless"], &[("CI", "true")]).exits(1).says(&["CI is set"]);
}
