//! `conformance` builds what it generates and compares its verdicts with those of a set.

use std::path::Path;

use crate::support::Sandbox;

#[test]
fn keywords_in_combination_are_right() {
    for name in ["composed", "composed-31"] {
        let set = Path::new(env!("CARGO_MANIFEST_DIR")).join("../generator/tests/conformance").join(name);
        let cases = std::fs::read_to_string(set.join("cases.jsonl")).unwrap().lines().count();
        let run = Sandbox::new().run(&["conformance", "--fails", "5", &set.to_string_lossy()]).succeeds();
        assert!(run.stdout.starts_with(&format!("{name}: {cases}/{cases} right;")), "{}", run.stdout);
    }
}

#[test]
fn a_wrong_verdict_fails() {
    let sandbox = Sandbox::new();
    let schemas = r#"{"Short": {"type": "string", "maxLength": 1}}"#;
    let document = format!(
        r#"{{"openapi": "3.0.3", "info": {{"title": "t", "version": "1"}}, "paths": {{}}, "components": {{"schemas": {schemas}}}}}"#
    );
    sandbox.put("wrong-verdict/openapi.json", &document);
    let case = |number: u32, data: &str, valid: bool| {
        format!(
            r#"{{"id": "Short/{number}", "component": "Short", "data": {data}, "valid": {valid}, "group": "g", "description": "d", "file": "f"}}"#
        )
    };
    sandbox.put("wrong-verdict/cases.jsonl", &format!("{}\n{}\n", case(0, "\"a\"", true), case(1, "\"ab\"", true)));
    let run = sandbox.run(&["conformance", "--fails", "5", "wrong-verdict"]).exits(1);
    assert!(run.stdout.starts_with("wrong-verdict: 1/2 right;"), "{}", run.stdout);
    assert!(run.stdout.contains("Short/1"), "{}", run.stdout);
}
